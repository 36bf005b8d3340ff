package org.ldnjournal.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Reminder;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Shortcut;
import org.ldnjournal.ui.reminders.ReminderModel;
import org.ldnjournal.ui.reminders.ReminderPane;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.ReminderAnswer;
import org.ldnjournal.ui.shell.WindowFrame;

/**
 * Reminders in the window: in its corner, and in its title, which task bars and screen readers tell. F8 goes to the
 * reminder.
 */
final class Reminding {
    private final Stage stage;
    private final Supplier<String> title;
    private final Texts texts;
    private final ObjectProperty<ReminderChoices> choices;
    private final ReminderModel model;

    private Reminding(OpenJournal journal, Stage stage, Supplier<String> title, Texts texts,
            ObjectProperty<ReminderChoices> choices, ObjectProperty<Optional<ReminderAnswer>> answer) {
        this.stage = stage;
        this.texts = texts;
        this.choices = choices;
        this.title = title;
        model = new ReminderModel(journal, Delay.ofToolkit(), choices, answer);
    }

    /** Begins to remind of the doses of this journal. */
    static Reminding begin(OpenJournal journal, Stage stage, Supplier<String> title, WindowFrame frame, Texts texts,
            ObjectProperty<ReminderChoices> choices, ObjectProperty<Optional<ReminderAnswer>> answer,
            Consumer<JournalDay> toDose) {
        var reminding = new Reminding(journal, stage, title, texts, choices, answer);
        var pane = new ReminderPane(reminding.model, texts, toDose);
        frame.corner(pane);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.REMINDER.matches(event) && pane.takeFocus()) {
                event.consume();
            }
        });
        reminding.model.shown().addListener((_, _, shown) -> reminding.tell(shown));
        reminding.model.start();
        return reminding;
    }

    private void tell(Optional<Reminder> shown) {
        stage.setTitle(shown.map(reminder -> texts.get("reminder.title",
                ReminderPane.words(reminder, choices.get().plain(), texts), title.get()))
                .orElseGet(title));
        if (shown.isPresent() && !stage.isIconified()) {
            stage.toFront();
        }
    }

    /** Reminds no longer. */
    void end() {
        model.stop();
    }
}
