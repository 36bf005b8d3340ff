package org.ldnjournal.ui.kit;

import java.util.List;

/**
 * Whether and how this computer reminds of the dose; it belongs to the machine, since not every screen is private.
 *
 * @param on     whether it reminds at all
 * @param plain  whether it names the dose; otherwise whoever looks over the shoulder learns nothing
 * @param snooze after how many minutes it comes again: one of {@link #SNOOZES}
 */
public record ReminderChoices(boolean on, boolean plain, int snooze) {
    /** After so many minutes it can come again. */
    public static final List<Integer> SNOOZES = List.of(10, 30, 60);

    /** It reminds, discreetly, and again after ten minutes. */
    public static final ReminderChoices USUAL = new ReminderChoices(true, false, 10);

    public ReminderChoices {
        if (!SNOOZES.contains(snooze)) {
            throw new IllegalArgumentException("snooze: " + snooze);
        }
    }

    public ReminderChoices withOn(boolean other) {
        return new ReminderChoices(other, plain, snooze);
    }

    public ReminderChoices withPlain(boolean other) {
        return new ReminderChoices(on, other, snooze);
    }

    public ReminderChoices withSnooze(int other) {
        return new ReminderChoices(on, plain, other);
    }
}
