package org.ldnjournal.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
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

    private final javafx.scene.control.Button first;

    /** The ways on. */
    public interface Ways {
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
        var buttons = new FlowPane(12, 8);
        var backup = ways.lastBackup().filter(_ -> DAMAGED.contains(kind));
        first = backup.map(last -> Buttons.primary(
                texts.get("recovery.restore", texts.dateTime(last.made().local())), () -> ways.restore(last)))
                .orElseGet(() -> Buttons.primary(texts.get("recovery.again"), ways::tryAgain));
        buttons.getChildren().add(first);
        if (READABLE.contains(kind)) {
            buttons.getChildren().add(Buttons.plain(texts.get("recovery.readOnly"), ways::openReadOnly));
        }
        if (DAMAGED.contains(kind)) {
            buttons.getChildren().add(Buttons.plain(texts.get("recovery.recover"), ways::recover));
        }
        if (backup.isPresent()) {
            buttons.getChildren().add(Buttons.plain(texts.get("recovery.again"), ways::tryAgain));
        }
        buttons.getChildren().addAll(Buttons.plain(texts.get("recovery.another"), ways::openAnother),
                Buttons.quiet(texts.get("recovery.close"), ways::close));
        boolean isGone = kind == Kind.NOT_READABLE && Files.notExists(file);
        var what = Files.isDirectory(file) ? "FOLDER" : isGone ? "GONE" : kind.name();
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
        card.getChildren().add(buttons);
        card.setMaxSize(640, Region.USE_PREF_SIZE);
        var centred = new StackPane(card);
        centred.setAlignment(Pos.CENTER);
        getChildren().add(Page.narrow(centred));
        GuideTopic.set(this, "recovery");
    }

    /** Gives the keyboard to the first way on. */
    public void takeFocus() {
        first.requestFocus();
    }
}
