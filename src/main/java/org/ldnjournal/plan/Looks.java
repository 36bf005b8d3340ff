package org.ldnjournal.plan;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;

/**
 * When the looks of a treatment fall: the one place that counts their days. They are counted from the first dose taken;
 * whether days of a pause count as well is the person's choice, since no source says. A pause that goes on counts up to
 * today.
 *
 * @param dayOne     the day of the first dose taken
 * @param pauses     the pauses from then up to today, earliest first
 * @param pausesMove whether each look moves later by the days that were paused before it
 */
public record Looks(JournalDay dayOne, List<DayRange> pauses, boolean pausesMove) {
    public Looks {
        pauses = List.copyOf(pauses);
    }

    /** Those of this treatment as it stands today; absent before the first dose. */
    public static Optional<Looks> of(JournalContents contents, PlanHistory history, JournalDay today) {
        return contents.firstDose().filter(dayOne -> !dayOne.isAfter(today)).map(dayOne -> new Looks(
                dayOne, pauses(Ladder.of(history), new DayRange(dayOne, today)),
                contents.settings().pausesMoveLooks()));
    }

    private static List<DayRange> pauses(Ladder ladder, DayRange days) {
        return ladder.stretches(days).stream().map(Stretch::days)
                .filter(range -> ladder.on(range.first()) instanceof Due.Paused).toList();
    }

    /** The calendar days of this look. */
    public DayRange days(Look look) {
        return new DayRange(day(look.firstDay()), day(look.lastDay()));
    }

    private JournalDay day(int number) {
        var day = dayOne.plusDays(number - 1L);
        if (pausesMove) {
            for (var pause : pauses) {
                day = pause.first().isAfter(day) ? day : day.plusDays(pause.length());
            }
        }
        return day;
    }

    /** How many days were paused up to today. */
    public int pausedDays() {
        return pauses.stream().mapToInt(DayRange::length).sum();
    }
}
