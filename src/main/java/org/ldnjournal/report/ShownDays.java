package org.ldnjournal.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.text.Texts;

/** The logged days of a summary that are not hidden, and their answers in words. */
final class ShownDays {
    private ShownDays() {}

    /** Oldest first; days on which nothing was logged are absent. */
    static List<LoggedEntry> of(VisitSummary summary) {
        return summary.shown().entries(summary.days()).values()
                .stream()
                .filter(logged -> !logged.entry().isEmpty()).toList();
    }

    /** The side effects with their severity; a dash where the question was not answered. */
    static String effects(LoggedEntry logged, Texts texts) {
        return logged.entry().sideEffects().map(answer -> answer.list().isEmpty()
                ? texts.get("report.effects.noneShort")
                : answer.list().stream().map(effect -> effect(effect, texts)).collect(Collectors.joining(", ")))
                .orElse(texts.get("report.none"));
    }

    private static String effect(SideEffect effect, Texts texts) {
        return texts.get("report.effect", EffectName.of(effect.kind(), texts),
                texts.get("report.severity." + effect.severity().name()));
    }
}
