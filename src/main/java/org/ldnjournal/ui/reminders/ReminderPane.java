package org.ldnjournal.ui.reminders;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Reminder;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.kit.Within;

/**
 * The reminder in a corner of the window. It takes no keyboard from who is typing: {@link #takeFocus()} gives it to it.
 * Escape lets it come again later.
 */
public final class ReminderPane extends VBox {
    private static final double WIDTH = 400;

    private final ReminderModel model;
    private final Texts texts;
    private final Label words = Words.strong("");
    private final Button open;
    private final Button snooze;
    private Optional<Node> focusBefore = Optional.empty();

    /** @param toDose opens Today at the dose of this day */
    public ReminderPane(ReminderModel model, Texts texts, Consumer<JournalDay> toDose) {
        this.model = model;
        this.texts = texts;
        open = Buttons.plain(texts.get("reminder.open"), () -> model.shown().get().ifPresent(reminder -> {
            model.answered();
            toDose.accept(reminder.day());
        }));
        snooze = Buttons.plain("", model::snooze);
        getStyleClass().add("reminder");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().add(new Card(words, Words.small(texts.get("reminder.keys")), new Flow(open, snooze,
                Buttons.quiet(texts.get("reminder.notNow"), model::answered))));
        Keyboard.escape(this, model::snooze);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> rememberFocus());
        model.shown().addListener((_, _, shown) -> show(shown));
        show(model.shown().get());
    }

    /** The keyboard goes to the reminder, where there is one; answers whether it did. */
    public boolean takeFocus() {
        if (isVisible()) {
            rememberFocus();
            open.requestFocus();
        }
        return isVisible();
    }

    private void rememberFocus() {
        Optional.ofNullable(getScene().getFocusOwner()).filter(owner -> !Within.is(owner, this))
                .ifPresent(owner -> focusBefore = Optional.of(owner));
    }

    /** What a reminder says: the dose only where that was chosen. */
    public static String words(Reminder reminder, boolean plain, Texts texts) {
        return plain ? texts.get("reminder.plain", texts.milligrams(reminder.dose().milligrams()))
                : texts.get("reminder.discreet");
    }

    private void show(Optional<Reminder> shown) {
        shown.ifPresent(reminder -> {
            words.setText(words(reminder, model.choices().plain(), texts));
            snooze.setText(texts.get("reminder.snooze", model.choices().snooze()));
            setAccessibleText(words.getText());
            open.setAccessibleText(texts.get("reminder.openNamed", words.getText()));
        });
        if (shown.isEmpty() && getScene() != null && Within.is(getScene().getFocusOwner(), this)) {
            focusBefore.ifPresent(Node::requestFocus);
        }
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
    }
}
