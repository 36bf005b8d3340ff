package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.text.Texts;

/**
 * Each side effect by the stretches of days on which it was reported at one strength; a day without report ends
 * one.
 */
final class EffectHistory {
    private final VisitSummary summary;
    private final Texts texts;

    private record Stretch(SideEffectKind kind, SideEffect.Severity severity, JournalDay first, JournalDay last) {
        boolean goesOn(SideEffect effect, JournalDay day) {
            return severity == effect.severity() && last.next().equals(day);
        }

        int days() {
            return first.daysUntil(last) + 1;
        }
    }

    EffectHistory(VisitSummary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    List<Section> sections() {
        if (!summary.choice().has(Part.EFFECT_HISTORY)) {
            return List.of();
        }
        var rows = stretches().stream().map(this::row).toList();
        return List.of(new Section(texts.get("report.part.EFFECT_HISTORY"), Section.Place.WHOLE, List.of(rows.isEmpty()
                ? new Block.Words(texts.get("report.history.none"), Block.Words.Tone.PLAIN)
                : new Block.Table(List.of(texts.get("report.effects.effect"), texts.get("report.history.from"),
                        texts.get("report.history.to"), texts.get("report.history.days"),
                        texts.get("report.effects.severity")),
                        List.of(30, 20, 20, 12, 18), rows))));
    }

    private List<String> row(Stretch stretch) {
        return List.of(EffectName.of(stretch.kind(), texts), texts.date(stretch.first().date()),
                texts.date(stretch.last().date()), String.valueOf(stretch.days()),
                texts.get("report.severity." + stretch.severity().name()));
    }

    private List<Stretch> stretches() {
        var ended = new ArrayList<Stretch>();
        Map<SideEffectKind, Stretch> open = new LinkedHashMap<>();
        for (var logged : ShownDays.of(summary)) {
            logged.entry().sideEffects().ifPresent(answer -> answer.list().forEach(effect ->
                    open.merge(effect.kind(), new Stretch(effect.kind(), effect.severity(), logged.day(), logged.day()),
                            (before, now) -> joined(before, now, effect, ended))));
        }
        ended.addAll(open.values());
        return ended.stream().sorted(Comparator.comparing(Stretch::first)
                .thenComparing(stretch -> stretch.kind().key())).toList();
    }

    private static Stretch joined(Stretch before, Stretch now, SideEffect effect, List<Stretch> ended) {
        if (before.goesOn(effect, now.first())) {
            return new Stretch(before.kind(), before.severity(), before.first(), now.last());
        }
        ended.add(before);
        return now;
    }
}
