package org.ldnjournal.ui.today;

import java.time.LocalDateTime;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** Whether what was typed is on the disk, said honestly, and the way back; both end where the cards end. */
final class SaveLine extends HBox {
    private final TodayModel model;
    private final Texts texts;
    private final Label words = Words.small("");
    private final Button again;
    private final Button undo;

    /** @param back takes the last change back */
    SaveLine(TodayModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("row", "save-line");
        words.setTextAlignment(TextAlignment.RIGHT);
        words.setAlignment(Pos.CENTER_RIGHT);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        again = Buttons.plain(texts.get("today.tryAgain"), model::tryAgain);
        undo = Buttons.quiet(Feather.CORNER_UP_LEFT, texts.get("today.undo"), back);
        getChildren().addAll(words, Visible.onceShown(again), undo);
        show();
    }

    /** The same whatever it says, so that nothing moves when that changes: long words go on in the next line. */
    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    void show() {
        var state = model.saving().get();
        words.setText(words(state));
        boolean failed = state instanceof SaveState.NotSaved;
        words.getStyleClass().removeAll("trouble", "muted");
        words.getStyleClass().add(failed ? "trouble" : "muted");
        Visible.when(again, failed);
        undo.setDisable(!model.canUndo().get());
    }

    private String words(SaveState state) {
        return switch (state) {
            case SaveState.Untouched _ -> "";
            case SaveState.Pending _ -> texts.get("today.saving");
            case SaveState.Saved saved -> saved(saved.at().local());
            case SaveState.NotSaved failed ->
                    texts.get("today.notSaved", texts.get("problem.what." + kind(failed).name()));
        };
    }

    private String saved(LocalDateTime at) {
        var today = model.pictureProperty().get().map(picture -> picture.today().date());
        return today.filter(at.toLocalDate()::equals).isPresent()
                ? texts.get("today.saved", at.toLocalTime())
                : texts.get("today.savedOn", texts.day(at.toLocalDate(), today.orElseGet(at::toLocalDate)),
                        at.toLocalTime());
    }

    private static JournalFailure.Kind kind(SaveState.NotSaved failed) {
        return failed.why() instanceof JournalFailure failure ? failure.kind() : JournalFailure.Kind.BROKEN;
    }
}
