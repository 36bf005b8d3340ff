package org.ldnjournal.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.text.Texts;

/**
 * One side effect over time, as it was reported.
 *
 * @param kind which
 * @param runs days after days on which it was reported as so strong, earliest first; a day without a report parts them
 */
record EffectRow(SideEffectKind kind, List<Run> runs) {

    /** Days on which it was reported as so strong. */
    record Run(DayRange days, SideEffect.Severity severity) {}

    /** Every side effect that was ever reported, by the day it was first. */
    static List<EffectRow> of(JournalContents contents) {
        var rows = new LinkedHashMap<SideEffectKind, List<Run>>();
        contents.entries().forEach((day, logged) -> logged.entry().sideEffects().ifPresent(answer -> answer.list()
                .forEach(effect -> add(rows.computeIfAbsent(effect.kind(), _ -> new ArrayList<>()), day,
                        effect.severity()))));
        return rows.entrySet().stream().map(row -> new EffectRow(row.getKey(), List.copyOf(row.getValue()))).toList();
    }

    private static void add(List<Run> runs, JournalDay day, SideEffect.Severity severity) {
        boolean goesOn = !runs.isEmpty() && runs.getLast().severity() == severity
                && runs.getLast().days().last().next().equals(day);
        var first = goesOn ? runs.removeLast().days().first() : day;
        runs.add(new Run(new DayRange(first, day), severity));
    }

    /** Whether it was reported in these days. */
    boolean isWithin(DayRange days) {
        return runs.stream().anyMatch(run -> !run.days().last().isBefore(days.first())
                && !run.days().first().isAfter(days.last()));
    }

    String name(Texts texts) {
        return kind.ownWords().orElseGet(() -> texts.get("sideEffect." + kind.key()));
    }
}
