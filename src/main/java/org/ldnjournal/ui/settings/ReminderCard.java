package org.ldnjournal.ui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Words;

/** Whether and how this computer reminds of the dose. Each choice is kept at once. */
final class ReminderCard {
    private final ObjectProperty<ReminderChoices> choices;
    private final Texts texts;

    ReminderCard(ObjectProperty<ReminderChoices> choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    Card card() {
        var on = new CheckBox(texts.get("settings.reminders.on"));
        on.setWrapText(true);
        on.setSelected(choices.get().on());
        on.setOnAction(_ -> choices.set(choices.get().withOn(on.isSelected())));
        var plain = new CheckBox(texts.get("settings.reminders.plain"));
        plain.setWrapText(true);
        plain.setSelected(choices.get().plain());
        plain.setOnAction(_ -> choices.set(choices.get().withPlain(plain.isSelected())));
        return Card.titled(texts.get("settings.reminders"), on, plain, snooze(),
                Words.small(texts.get("settings.reminders.why")));
    }

    private Setting snooze() {
        var minutes = new Segmented<>(texts.get("settings.reminders.snooze"), ReminderChoices.SNOOZES,
                number -> texts.get("settings.reminders.minutes", number));
        minutes.chosen().set(choices.get().snooze());
        minutes.chosen().addListener((_, _, chosen) -> choices.set(choices.get().withSnooze(chosen)));
        return new Setting(texts.get("settings.reminders.snooze"), "reminders", texts, minutes);
    }
}
