package org.ldnjournal.chart;

import java.util.List;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Stretch;

/**
 * How the plan has a dose taken.
 *
 * @param parts         of each day in their order, where it comes in parts; otherwise none
 * @param everyOtherDay whether each dose is followed by a day without one
 */
record Spread(List<Dose> parts, boolean everyOtherDay) {
    /** Whole, every day. */
    static final Spread WHOLE = new Spread(List.of(), false);

    Spread {
        parts = List.copyOf(parts);
    }

    /** That of this stretch, whose first day the ladder knows. */
    static Spread of(Stretch stretch, Ladder ladder) {
        return switch (stretch.rhythm()) {
            case EVERY_DAY -> WHOLE;
            case EVERY_OTHER_DAY -> new Spread(List.of(), true);
            case TWO_PARTS -> ladder.on(stretch.days().first()) instanceof Due.DoseDue due && due.isSplit()
                    ? new Spread(due.parts().stream().map(Due.Part::dose).toList(), false) : WHOLE;
        };
    }

    /** That of this amount on this day: parts only where they add up to it. */
    static Spread of(Dose amount, JournalDay day, Ladder ladder) {
        return ladder.stretches(new DayRange(day, day)).stream().map(stretch -> of(stretch, ladder))
                .filter(spread -> spread.everyOtherDay() || spread.micrograms() == amount.micrograms())
                .findFirst().orElse(WHOLE);
    }

    private long micrograms() {
        return parts.stream().mapToLong(Dose::micrograms).sum();
    }
}
