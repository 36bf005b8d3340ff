package org.ldnjournal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.PlanHistory;

/**
 * The doses of a stretch of time as a picture shows them.
 *
 * @param bands by first day, none overlapping: before the first dose, taken, paused, stopped, planned ahead
 * @param marks the evenings on which a dose was due and not taken whole
 */
record DoseBands(List<DoseBand> bands, List<Mark> marks) {
    /** After a week without the dose a band ends; a missed evening or two do not part it. */
    private static final int WEEK = 7;
    /** The baseline: evidence.md 4.3. */
    private static final int BASELINE_DAYS = 14;

    /** An evening without its whole dose. */
    record Mark(JournalDay day, Kind kind) {
        /** Partly taken; skipped and recorded as that, which is more; or nothing known. */
        enum Kind { PARTLY, SKIPPED, NOT_RECORDED }
    }

    /** The doses of these days; what comes after today is planned. */
    static DoseBands of(JournalContents contents, PlanHistory history, DayRange days, JournalDay today) {
        var ladder = Ladder.of(history, contents.settings().rollover());
        var halted = halted(ladder, days, today);
        var bands = new ArrayList<DoseBand>();
        contents.firstDose().ifPresent(dayOne -> bands.add(new DoseBand(
                DayRange.ending(dayOne.previous(), BASELINE_DAYS), DoseBand.Kind.BEFORE, Optional.empty())));
        bands.addAll(halted);
        var doses = byDay(contents);
        bands.addAll(taken(doses, ladder, halted));
        bands.addAll(planned(ladder, days, today));
        return new DoseBands(within(days, bands), marks(doses, ladder, days, today));
    }

    private static List<DoseBand> halted(Ladder ladder, DayRange days, JournalDay today) {
        if (today.isBefore(days.first())) {
            return List.of();
        }
        return ladder.stretches(new DayRange(days.first(), earlier(days.last(), today))).stream()
                .filter(stretch -> stretch.dose().isEmpty())
                .map(DoseBand::halted).toList();
    }

    private static List<DoseBand> planned(Ladder ladder, DayRange days, JournalDay today) {
        int ahead = today.daysUntil(days.last());
        if (ahead < 1) {
            return List.of();
        }
        return ladder.ahead(today, ahead).stream().map(stretch -> stretch.dose().isEmpty() ? DoseBand.halted(stretch)
                : new DoseBand(stretch.days(), DoseBand.Kind.PLANNED, stretch.dose(),
                        Spread.of(stretch, ladder))).toList();
    }

    /** The doses of each day that has any, in order. */
    private static Map<JournalDay, List<DoseRecord>> byDay(JournalContents contents) {
        return contents.doses().stream()
                .collect(Collectors.groupingBy(DoseRecord::day, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<DoseBand> taken(
            Map<JournalDay, List<DoseRecord>> doses, Ladder ladder, List<DoseBand> halted) {
        var pauses = new TreeMap<JournalDay, JournalDay>();
        halted.forEach(pause -> pauses.put(pause.days().first(), pause.days().last()));
        var bands = new ArrayList<DoseBand>();
        amounts(doses, ladder).forEach((day, micrograms) -> {
            var dose = new Dose(micrograms);
            var spread = Spread.of(dose, day, ladder);
            if (!bands.isEmpty() && bands.getLast().isLike(dose, spread)
                    && bands.getLast().days().last().daysUntil(day) < WEEK
                    && !isPausedBetween(pauses, bands.getLast().days().last(), day)) {
                var longer = bands.removeLast();
                bands.add(longer.on(new DayRange(longer.days().first(), day)));
            } else {
                bands.add(new DoseBand(new DayRange(day, day), DoseBand.Kind.TAKEN, Optional.of(dose), spread));
            }
        });
        return bands;
    }

    /** By the first and the last day of each pause. */
    private static boolean isPausedBetween(
            NavigableMap<JournalDay, JournalDay> pauses, JournalDay before, JournalDay after) {
        var next = pauses.higherEntry(before);
        return next != null && next.getValue().isBefore(after);
    }

    /** What was taken on each day on which the whole dose was, in micrograms. */
    private static Map<JournalDay, Long> amounts(Map<JournalDay, List<DoseRecord>> doses, Ladder ladder) {
        var amounts = new LinkedHashMap<JournalDay, Long>();
        doses.forEach((day, records) -> {
            if (!(ladder.on(day) instanceof Due.DoseDue due) || due.isWhole(records)) {
                records.forEach(record -> {
                    if (record.outcome() instanceof DoseRecord.Taken taken) {
                        amounts.merge(day, taken.amount().micrograms(), Long::sum);
                    }
                });
            }
        });
        return amounts;
    }

    private static List<DoseBand> within(DayRange days, List<DoseBand> bands) {
        return bands.stream()
                .filter(band -> !band.days().last().isBefore(days.first()) && !band.days().first().isAfter(days.last()))
                .map(band -> band.on(new DayRange(later(band.days().first(), days.first()),
                        earlier(band.days().last(), days.last()))))
                .sorted(Comparator.comparing(band -> band.days().first()))
                .toList();
    }

    private static List<Mark> marks(
            Map<JournalDay, List<DoseRecord>> doses, Ladder ladder, DayRange days, JournalDay today) {
        var marks = new ArrayList<Mark>();
        for (var day : days.days().takeWhile(day -> day.isBefore(today)).toList()) {
            if (ladder.on(day) instanceof Due.DoseDue due) {
                mark(doses.getOrDefault(day, List.of()), due).ifPresent(kind -> marks.add(new Mark(day, kind)));
            }
        }
        return marks;
    }

    private static Optional<Mark.Kind> mark(List<DoseRecord> doses, Due.DoseDue due) {
        if (doses.isEmpty()) {
            return Optional.of(Mark.Kind.NOT_RECORDED);
        }
        if (due.isWhole(doses)) {
            return Optional.empty();
        }
        return Optional.of(doses.stream().anyMatch(dose -> dose.amount().isPresent())
                ? Mark.Kind.PARTLY : Mark.Kind.SKIPPED);
    }

    private static JournalDay earlier(JournalDay a, JournalDay b) {
        return a.isBefore(b) ? a : b;
    }

    private static JournalDay later(JournalDay a, JournalDay b) {
        return a.isAfter(b) ? a : b;
    }

    /** The evenings about which nothing is known, joined from one to the next. */
    List<DayRange> unrecorded() {
        return DayRange.runs(marks.stream().filter(mark -> mark.kind() == Mark.Kind.NOT_RECORDED).map(Mark::day)
                .toList());
    }

    /** The most a day of all bands, in micrograms: the band that has it is drawn darkest. 1 where there is no dose. */
    double most() {
        return bands.stream().mapToDouble(DoseBand::perDay).filter(most -> most > 0).max().orElse(1);
    }
}
