package org.ldnjournal.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;

/**
 * How one side effect went within some days.
 *
 * @param kind    which
 * @param first   the day it began: as the person said, which may be before these days, or the first day it was reported
 * @param last    the last day it was reported
 * @param days    on how many days it was reported
 * @param worst   how strong it was at its worst
 * @param latest  how strong it was on its last day
 * @param onset   the last dose taken in the week before it began; absent where none was
 * @param present whether it was reported in the last seven days of the range, and not said to be over since
 */
public record SideEffectCourse(
        SideEffectKind kind, JournalDay first, JournalDay last, int days, SideEffect.Severity worst,
        SideEffect.Severity latest, Optional<Dose> onset, boolean present) {
    private static final int WEEK = 7;

    /** The side effects reported in these days: present ones first, then those reported on most days. */
    public static List<SideEffectCourse> of(JournalContents contents, DayRange range) {
        var reports = new LinkedHashMap<SideEffectKind, List<Report>>();
        contents.entries(range).forEach((day, logged) ->
                logged.entry().sideEffects().ifPresent(answer -> answer.list().forEach(effect ->
                        reports.computeIfAbsent(effect.kind(), _ -> new ArrayList<>())
                                .add(new Report(day, effect)))));
        return reports.entrySet().stream().map(found -> course(contents, range, found.getKey(), found.getValue()))
                .sorted(Comparator.comparing(SideEffectCourse::present).reversed()
                        .thenComparing(Comparator.comparing(SideEffectCourse::days).reversed())
                        .thenComparing(SideEffectCourse::first))
                .toList();
    }

    /** On how many of these days the question about side effects was answered, "none" included. */
    public static int answered(JournalContents contents, DayRange range) {
        return (int) contents.entries(range).values().stream()
                .filter(logged -> logged.entry().sideEffects().isPresent()).count();
    }

    private static SideEffectCourse course(
            JournalContents contents, DayRange range, SideEffectKind kind, List<Report> reports) {
        var first = reports.stream().map(Report::began).min(Comparator.naturalOrder()).orElseThrow();
        var last = reports.getLast();
        return new SideEffectCourse(kind, first, last.day(), reports.size(),
                reports.stream().map(report -> report.effect().severity()).max(Comparator.naturalOrder()).orElseThrow(),
                last.effect().severity(), doseBefore(contents, first),
                last.day().daysUntil(range.last()) < WEEK && !isOver(contents, kind, last.day(), range.last()));
    }

    /** Whether it was said, on a day after the one and up to the other, that it is there no longer. */
    private static boolean isOver(JournalContents contents, SideEffectKind kind, JournalDay after, JournalDay until) {
        return contents.entries().subMap(after, false, until, true).values().stream()
                .flatMap(logged -> logged.entry().besides().ended().stream())
                .anyMatch(over -> over.kind().equals(kind));
    }

    private static Optional<Dose> doseBefore(JournalContents contents, JournalDay day) {
        return contents.doses().stream()
                .filter(dose -> dose.day().isBefore(day) && dose.day().daysUntil(day) <= WEEK)
                .map(DoseRecord::amount).flatMap(Optional::stream).reduce((_, later) -> later);
    }

    private record Report(JournalDay day, SideEffect effect) {
        JournalDay began() {
            return effect.onset().orElse(day);
        }
    }
}
