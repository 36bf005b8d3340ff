package org.ldnjournal.plan;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Rollover;

/**
 * How and when a dose is taken, whatever its amount.
 *
 * @param time   the usual time, by the local clock
 * @param spread how the doses are spread over the days
 */
record Habit(LocalTime time, Spread spread) {

    sealed interface Spread {}

    /** One whole dose every day. */
    record Daily() implements Spread {}

    /** Every day in two parts: this one at this time, the rest at the usual time. */
    record InTwo(Dose first, LocalTime at) implements Spread {}

    /** On this day, and on every other day after it. */
    record Alternate(JournalDay first) implements Spread {}

    Habit at(LocalTime other) {
        return new Habit(other, spread);
    }

    Habit with(Spread other) {
        return new Habit(time, other);
    }

    /** After a change of dose: parts of another dose mean nothing, the other rhythms stay. */
    Habit forOtherDose() {
        return spread instanceof InTwo ? with(new Daily()) : this;
    }

    /** When doses begin again on this day: the first one is due on it. */
    Habit beginningAgain(JournalDay day) {
        return spread instanceof Alternate ? with(new Alternate(day)) : this;
    }

    boolean isDoseDay(JournalDay day) {
        return !(spread instanceof Alternate(JournalDay first)) || first.daysUntil(day) % 2 == 0;
    }

    Stretch.Rhythm rhythm() {
        return switch (spread) {
            case Daily _ -> Stretch.Rhythm.EVERY_DAY;
            case InTwo _ -> Stretch.Rhythm.TWO_PARTS;
            case Alternate _ -> Stretch.Rhythm.EVERY_OTHER_DAY;
        };
    }

    /** The parts of this dose in their order: half past midnight comes after ten, unless the day ends at midnight. */
    List<Due.Part> parts(Dose dose, Rollover rollover) {
        return switch (spread) {
            case Daily _, Alternate _ -> List.of(new Due.Part(dose, time));
            case InTwo(Dose first, LocalTime at) -> Stream.of(new Due.Part(first, at),
                            new Due.Part(new Dose(dose.micrograms() - first.micrograms()), time))
                    .sorted(Comparator.comparing(part -> part.time().minusHours(rollover.hour()))).toList();
        };
    }
}
