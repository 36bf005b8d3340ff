package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.text.Texts;

/** Steps to be typed: each can be filled, moved and taken away, and another added; all of it by keyboard. */
public final class StepsEditor extends VBox {
    private final StepsDraft draft;
    private final Texts texts;
    private final VBox walked = new VBox();
    private final VBox lines = new VBox();
    private final List<StepRow> rows = new ArrayList<>();
    private final Button add;

    /** An editor of these steps. */
    public StepsEditor(StepsDraft draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        getStyleClass().add("gap");
        walked.getStyleClass().add("stack");
        add = Buttons.quiet(Feather.PLUS, texts.get("stepsEditor.add"), this::addStep);
        getChildren().addAll(walked, lines, add);
        draft.rows().addListener((ListChangeListener<StepDraft>) _ -> show());
        show();
    }

    /** What takes the keyboard first: the first step that is not yet whole. */
    Node firstFocus() {
        return rows.stream().map(StepRow::firstFocus).filter(node -> node instanceof TextField typed
                && typed.getText().isBlank()).findFirst().orElseGet(() -> rows.getFirst().firstFocus());
    }

    /** Says beside each place what is refused there, and takes the keyboard to the first of them. */
    public void refuse(StepsDraft.Refused refused) {
        clear();
        refused.reasons().forEach((place, reason) -> field(place).refuse(texts.say(reason)));
        refused.reasons().keySet().stream().findFirst().ifPresent(place -> field(place).input().requestFocus());
    }

    /** Asks for an unusual dose once more. */
    public void ask(StepsDraft.Asked asked) {
        clear();
        rows.get(asked.step()).askAgain(texts.say(asked.reason()));
    }

    /** Says nothing any more. */
    public void clear() {
        rows.forEach(StepRow::clearMessages);
    }

    /** The place of the days of the step that is typed first: where it is said that they are too few. */
    public Field firstDays() {
        return rows.getFirst().days();
    }

    private void show() {
        walked.getChildren().setAll(walkedLines());
        rows.clear();
        int over = draft.walked().size();
        int last = draft.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            int step = i;
            var row = new StepRow(draft.rows().get(i), over + i + 1, over + i == 0, i == last, texts,
                    () -> moveUp(step), () -> moveDown(step), () -> remove(step));
            row.allow(draft.canMoveUp(i), i < last && draft.canMoveUp(i + 1), draft.canRemove(i));
            rows.add(row);
        }
        KeepFocus.within(lines, () -> rows.getFirst().firstFocus(), () -> lines.getChildren().setAll(rows));
        add.setDisable(!draft.canAdd());
    }

    private List<Node> walkedLines() {
        var said = new ArrayList<Node>();
        for (var step : draft.walked()) {
            said.add(Words.muted(texts.get("stepsEditor.walked", said.size() + 1, StepWords.of(step, texts))));
        }
        return said;
    }

    private void addStep() {
        draft.add();
        rows.getLast().dose().input().requestFocus();
    }

    private void remove(int step) {
        draft.remove(step);
        rows.get(Math.min(step, rows.size() - 1)).firstFocus().requestFocus();
    }

    private void moveUp(int step) {
        draft.moveUp(step);
        focusMoved(rows.get(step - 1), rows.get(step - 1).up());
    }

    private void moveDown(int step) {
        draft.moveUp(step + 1);
        focusMoved(rows.get(step + 1), rows.get(step + 1).down());
    }

    /** The keyboard stays on what was pressed, as long as it means something where the step stands now. */
    private static void focusMoved(StepRow row, Button pressed) {
        (pressed.isVisible() ? pressed : row.dose().input()).requestFocus();
    }

    private Field field(StepsDraft.Place place) {
        return switch (place) {
            case StepsDraft.DoseOf(int step) -> rows.get(step).dose();
            case StepsDraft.DaysOf(int step) -> rows.get(step).days();
        };
    }
}
