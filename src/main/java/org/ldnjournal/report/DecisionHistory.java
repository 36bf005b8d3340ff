package org.ldnjournal.report;

import java.util.Comparator;
import java.util.List;
import org.ldnjournal.plan.Made;
import org.ldnjournal.text.Texts;

/** What was decided about the plan, with its reason; all of it up to the last day of the page. */
final class DecisionHistory {
    private final VisitSummary summary;
    private final Texts texts;

    DecisionHistory(VisitSummary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    List<Section> sections() {
        if (!summary.choice().has(Part.DECISIONS)) {
            return List.of();
        }
        var rows = Made.of(summary.history()).stream().filter(made -> !made.undone())
                .filter(made -> !made.decision().from().isAfter(summary.days().last()))
                .sorted(Comparator.comparing(made -> made.decision().from())).map(this::row).toList();
        return List.of(new Section(texts.get("report.part.DECISIONS"), Section.Place.WHOLE, List.of(rows.isEmpty()
                ? new Block.Words(texts.get("report.decisions.none"), Block.Words.Tone.PLAIN)
                : new Block.Table(List.of(texts.get("report.decisions.from"), texts.get("report.decisions.what"),
                        texts.get("report.decisions.reviewed"), texts.get("report.decisions.reason")),
                        List.of(14, 32, 16, 38), rows))));
    }

    private List<String> row(Made made) {
        var decision = made.decision();
        return List.of(texts.date(decision.from().date()), texts.say(made.sentence()),
                texts.get(decision.reviewed() ? "report.decisions.withPrescriber" : "report.none"),
                decision.reason().isBlank() ? texts.get("report.none") : decision.reason());
    }
}
