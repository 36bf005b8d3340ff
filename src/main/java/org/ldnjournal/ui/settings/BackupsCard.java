package org.ldnjournal.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.InlineQuestion;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.shell.BackupModel;
import org.ldnjournal.ui.shell.RehearsedDays;

/** Backups: the last good one, where they are, making one, looking into one, and putting one in the journal's place. */
final class BackupsCard {
    private static final int LISTED = 5;

    private final BackupModel model;
    private final Texts texts;
    private final Label last = Words.strong("");
    private final Label folder = Words.muted("");
    private final Label outcome = Words.body("");
    private final Button make;
    private final VBox list = new VBox();
    private final VBox rehearsal = new VBox();
    private final Card card;
    private final InlineQuestion question = new InlineQuestion();
    private List<Backup> listed = List.of();
    private Optional<Backups.Rehearsal> looked = Optional.empty();
    private Node looking;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();

    BackupsCard(BackupModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        make = Buttons.plain(texts.get("backups.now"), model::make);
        looking = make;
        list.getStyleClass().add("stack");
        rehearsal.getStyleClass().add("stack");
        card = Card.titled(texts.get("backups.title"),
                new Setting("backups", texts, last, new Flow(make), outcome),
                new Setting(texts.get("backups.folder"), "backups", texts, folder,
                        new Flow(Buttons.plain(texts.get("backups.chooseFolder"), model::chooseFolder)),
                        Words.small(texts.get("backups.why"))),
                new Setting(texts.get("backups.list"), "backups", texts, list, rehearsal, question));
    }

    Card card() {
        return card;
    }

    /** It comes into view. */
    void shown() {
        model.state().addListener(rendering);
        model.outcome().addListener(rendering);
        model.rehearsal().addListener(rendering);
        model.underWay().addListener(rendering);
        render();
        model.look();
    }

    /** It goes out of view. */
    void hidden() {
        model.state().removeListener(rendering);
        model.outcome().removeListener(rendering);
        model.rehearsal().removeListener(rendering);
        model.underWay().removeListener(rendering);
        model.closeRehearsal();
    }

    private void render() {
        make.setDisable(model.underWay().get());
        outcome.setText(model.underWay().get() ? texts.get("backups.underWay")
                : model.outcome().get().map(this::words).orElse(""));
        Visible.when(outcome, !outcome.getText().isEmpty());
        model.state().get().ifPresent(this::show);
        showRehearsal();
    }

    private String words(Backups.Outcome what) {
        return switch (what) {
            case Backups.Made(var backup) -> texts.get("backups.made", backup.file().getFileName().toString());
            case Backups.NotMade(var why, _) -> texts.get("backups.notMade", texts.get("backups.why." + why.name()));
        };
    }

    private void show(Backups.State state) {
        last.setText(state.lastGood().map(backup -> texts.get("backups.last", time(backup)))
                .orElseGet(() -> texts.get("backups.none")));
        folder.setText(state.folder().toString());
        if (!listed.equals(state.backups())) {
            listed = state.backups();
            KeepFocus.within(list, () -> make, this::list);
        }
    }

    private void list() {
        list.getChildren().setAll(listed.stream().limit(LISTED).map(this::line).toList());
        if (listed.size() > LISTED) {
            list.getChildren().add(Words.small(texts.get("backups.more", listed.size() - LISTED)));
        }
    }

    private Node line(Backup backup) {
        var look = Buttons.quiet(texts.get("backups.look"), () -> { });
        look.setOnAction(_ -> {
            looking = look;
            model.rehearse(backup);
        });
        look.setAccessibleText(texts.get("backups.lookAt", time(backup)));
        return new Flow(Words.body(time(backup)), look);
    }

    private String time(Backup backup) {
        return texts.dateTime(backup.made().local());
    }

    private void showRehearsal() {
        if (!looked.equals(model.rehearsal().get())) {
            looked = model.rehearsal().get();
            KeepFocus.within(question, this::way, question::dismiss);
            KeepFocus.within(rehearsal, this::way, () ->
                    rehearsal.getChildren().setAll(looked.stream().flatMap(this::looked).toList()));
        }
    }

    /** The way into a backup that is looked at no longer. */
    private Node way() {
        return looking.getScene() == null ? make : looking;
    }

    private Stream<Node> looked(Backups.Rehearsal found) {
        var close = Buttons.quiet(texts.get("rehearsal.close"), model::closeRehearsal);
        return switch (found) {
            case Backups.Unusable _ -> Stream.of(new RehearsedDays(found, texts), new Flow(close));
            case Backups.Shown(var backup, _) -> Stream.of(Words.strong(texts.get("rehearsal.of", time(backup))),
                    new RehearsedDays(found, texts), new Flow(restoring(backup), close));
        };
    }

    private Button restoring(Backup backup) {
        var restore = Buttons.plain(texts.get("backups.restore"), () -> { });
        restore.setOnAction(_ -> ask(backup, restore));
        return restore;
    }

    private void ask(Backup backup, Button restore) {
        question.ask(texts.get("backups.restoreAsk", time(backup)),
                Buttons.plain(texts.get("backups.keep"),
                        () -> KeepFocus.within(question, () -> restore, question::dismiss)),
                Buttons.plain(texts.get("backups.restoreNow"), () -> model.restore(backup)));
    }
}
