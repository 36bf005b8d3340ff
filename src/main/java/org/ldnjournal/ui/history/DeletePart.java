package org.ldnjournal.ui.history;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.InlineQuestion;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** Deletes the day that is looked at: asks once in its place, and then offers to bring it back. */
final class DeletePart extends VBox {
    private final DayDeletion deletion;
    private final Texts texts;
    private final Button open;
    private final Button delete;
    private final Button undo;
    private final InlineQuestion question = new InlineQuestion();
    private final Flow deleted;
    private DayFacts shown;
    private String name;

    /** @param open takes the keyboard where what had it goes away */
    DeletePart(DayDeletion deletion, Texts texts, Button open) {
        this.deletion = deletion;
        this.texts = texts;
        this.open = open;
        getStyleClass().add("day-values");
        delete = Buttons.quiet(texts.get("history.delete"), this::ask);
        undo = Buttons.plain(texts.get("history.delete.undo"), deletion::undo);
        deleted = new Flow(Words.body(texts.get("history.delete.done")), undo);
        undo.setAccessibleHelp(texts.get("history.delete.done"));
        getChildren().setAll(deleted, delete, question);
        Keyboard.escape(question, this::keep);
        deletion.last().subscribe(this::renderAgain);
    }

    /** Shows what there is to delete of this day, or to bring back. */
    void show(DayFacts facts, String dayName) {
        boolean isOther = !facts.equals(shown);
        shown = facts;
        name = dayName;
        KeepFocus.within(this, () -> open, () -> {
            if (isOther) {
                question.dismiss();
            }
            render();
        });
    }

    /** The day was deleted, or is back: whoever pressed that and has not gone elsewhere finds the way on. */
    private void renderAgain() {
        boolean waits = open.isFocused();
        KeepFocus.within(this, () -> open, this::render);
        if (waits && deleted.isVisible()) {
            undo.requestFocus();
        }
    }

    private void render() {
        boolean canUndo = deletion.canUndo(shown.day());
        Visible.when(deleted, canUndo);
        Visible.when(delete, !shown.isBlank() && !question.isVisible());
        Visible.when(this, canUndo || !shown.isBlank());
    }

    private void ask() {
        question.ask(texts.get("history.delete.ask", name, texts.get(goes(), shown.doses().size())),
                Buttons.plain(texts.get("history.delete.keep"), this::keep),
                Buttons.plain(texts.get("history.delete.now"), this::delete));
        render();
    }

    private String goes() {
        if (shown.doses().isEmpty()) {
            return "history.delete.entry";
        }
        return shown.entry().isEmpty() ? "history.delete.doses" : "history.delete.both";
    }

    private void keep() {
        question.dismiss();
        render();
        delete.requestFocus();
    }

    private void delete() {
        open.requestFocus();
        question.dismiss();
        render();
        deletion.delete(shown.day());
    }
}
