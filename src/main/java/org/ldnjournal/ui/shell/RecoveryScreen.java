package org.ldnjournal.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.GuideTopic;
import org.ldnjournal.ui.kit.InlineQuestion;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Words;

/** A journal that could not be opened: what is the matter, that its file is untouched, and the ways on. */
public final class RecoveryScreen extends StackPane {
    /** Kinds of which the content can be read all the same. */
    private static final Set<Kind> READABLE = Set.of(Kind.NOT_WRITABLE, Kind.IN_USE);

    /** Kinds of which a part may be left, or a backup. */
    private static final Set<Kind> DAMAGED = Set.of(Kind.DAMAGED, Kind.NOT_A_JOURNAL, Kind.BACKUP_UNUSABLE);

    /** Kinds of which nobody can say that nothing is lost. */
    private static final Set<Kind> LEFT_AS_IT_IS = Set.of(Kind.DAMAGED, Kind.BACKUP_UNUSABLE);

    private final Ways ways;
    private final Texts texts;
    private final InlineQuestion question = new InlineQuestion();
    private final Button close;
    private final Button first;

    /** The ways on. */
    public interface Ways {
        /** Whether what was typed in the journal before it was refused waits to be saved. */
        boolean waits();

        /** Lets the person choose another file. */
        void openAnother();

        /** Opens the same file once more. */
        void tryAgain();

        /** Opens it for reading only. */
        void openReadOnly();

        /** The last good backup of this journal, if one is known. */
        Optional<Backup> lastBackup();

        /** Puts a backup in its place; the file is kept aside. */
        void restore(Backup backup);

        /** Takes what can be read into a new file beside it, and opens that. */
        void recover();

        /** Closes the program. */
        void close();
    }

    /**
     * @param kind   what is the matter
     * @param file   which file
     * @param detail one more sentence for whoever helps; may be empty
     */
    public RecoveryScreen(Kind kind, Path file, String detail, Ways ways, Texts texts) {
        this.ways = ways;
        this.texts = texts;
        boolean isGone = Files.notExists(file) && (kind == Kind.NOT_READABLE || ways.waits());
        var backup = ways.lastBackup().filter(_ -> isGone ? hasFolder(file) : DAMAGED.contains(kind));
        var again = texts.get("recovery.again");
        var buttons = new FlowPane(12, 8);
        // a file that comes back holds more than its backup
        first = backup.filter(_ -> !isGone).map(last -> restoring(last, Buttons.primary("", () -> { })))
                .orElseGet(() -> Buttons.primary(again, ways::tryAgain));
        buttons.getChildren().add(first);
        if (READABLE.contains(kind)) {
            buttons.getChildren().add(Buttons.plain(texts.get("recovery.readOnly"), ways::openReadOnly));
        }
        if (DAMAGED.contains(kind) && !isGone) {
            buttons.getChildren().add(Buttons.plain(texts.get("recovery.recover"), ways::recover));
        }
        backup.ifPresent(last -> buttons.getChildren().add(isGone
                ? restoring(last, Buttons.plain("", () -> { })) : Buttons.plain(again, ways::tryAgain)));
        close = Buttons.quiet(texts.get("recovery.close"), () -> { });
        var another = Buttons.plain(texts.get("recovery.another"), () -> { });
        buttons.getChildren().addAll(
                asking(another, texts.get("recovery.anotherAsk"), another.getText(), ways::openAnother),
                asking(close, texts.get("recovery.closeAsk"), texts.get("recovery.closeNow"), ways::close));
        var what = Files.isDirectory(file) ? "FOLDER" : isGone && kind == Kind.NOT_READABLE ? "GONE" : kind.name();
        var kept = isGone ? "recovery.waits"
                : LEFT_AS_IT_IS.contains(kind) ? "recovery.leftAsItIs" : "recovery.untouched";
        var icon = new FontIcon(Feather.BOOK);
        icon.getStyleClass().add("large-icon");
        var card = new Card(icon, Words.title(texts.get("recovery.what." + what)),
                Words.body(texts.get("recovery.do." + what)), Words.strong(texts.get(kept)),
                Words.muted(file.toString()));
        if (!detail.isEmpty()) {
            card.getChildren().add(Words.small(detail));
        }
        card.getChildren().addAll(buttons, question);
        card.setMaxSize(640, Region.USE_PREF_SIZE);
        var centred = new StackPane(card);
        centred.setAlignment(Pos.CENTER);
        getChildren().add(Page.narrow(centred));
        GuideTopic.set(this, "recovery");
    }

    /** A backup is put into a folder that is there; where the disk is gone, it cannot be put on it. */
    private static boolean hasFolder(Path file) {
        return Files.isDirectory(file.toAbsolutePath().getParent());
    }

    private Button restoring(Backup backup, Button button) {
        var made = texts.dateTime(backup.made().local());
        button.setText(texts.get("recovery.restore", made));
        return asking(button, texts.get("recovery.restoreAsk", made), texts.get("backups.restoreNow"),
                () -> ways.restore(backup));
    }

    /** Where something waits that this way drops, it is said first. */
    private Button asking(Button button, String words, String goOn, Runnable way) {
        button.setOnAction(_ -> {
            if (ways.waits()) {
                question.ask(words, Buttons.plain(texts.get("recovery.goOnWaiting"),
                        () -> KeepFocus.within(question, () -> button, question::dismiss)),
                        Buttons.plain(goOn, way));
            } else {
                way.run();
            }
        });
        return button;
    }

    /** Whether the window may be closed at once; where something waits that would be dropped, this asks first. */
    public boolean mayClose() {
        if (ways.waits()) {
            close.fire();
        }
        return !ways.waits();
    }

    /** Gives the keyboard to the first way on. */
    public void takeFocus() {
        first.requestFocus();
    }
}
