package org.ldnjournal.ui.kit;

import java.time.LocalTime;
import java.util.stream.IntStream;
import org.ldnjournal.text.Texts;

/** The choice of the hour at which the day ends. */
public final class RolloverChoice {
    private static final int LAST_HOUR = 11;

    private RolloverChoice() {}

    /** Every full hour from midnight to 11. */
    public static Segmented<Integer> of(Texts texts) {
        return new Segmented<>(texts.get("rollover.choice"), IntStream.rangeClosed(0, LAST_HOUR).boxed().toList(),
                hour -> texts.time(LocalTime.of(hour, 0)));
    }
}
