package org.ldnjournal.report;

import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.SideEffectCourse;

/**
 * Questions that the journal itself leaves open: a review that the plan asks for, findings to talk about, side
 * effects that are still there. Nothing is invented, and none is asked unless the person takes it over.
 */
public final class SuggestedQuestions {
    private static final int LONGEST = 200;

    private SuggestedQuestions() {}

    /** The most important first; each short enough to be kept as a question. */
    public static List<String> of(VisitSummary summary, Texts texts) {
        return Stream.of(gate(summary, texts), findings(summary, texts), effects(summary, texts))
                .flatMap(found -> found)
                .filter(question -> question.length() <= LONGEST)
                .filter(question -> !summary.contents().questions().list().contains(question)).distinct().toList();
    }

    private static Stream<String> gate(VisitSummary summary, Texts texts) {
        var last = summary.days().last();
        var plan = summary.history().planOn(last);
        if (plan.isEmpty() || !(Ladder.of(summary.history()).on(last) instanceof Due.DoseDue due)
                || due.step() + 1 >= plan.get().steps().size()) {
            return Stream.empty();
        }
        var next = plan.get().steps().get(due.step() + 1);
        return next.reviewBefore()
                ? Stream.of(texts.get("visit.suggest.gate", texts.milligrams(next.dose().milligrams())))
                : Stream.empty();
    }

    private static Stream<String> findings(VisitSummary summary, Texts texts) {
        return summary.findings().stream().filter(finding -> finding.severity() != Finding.Severity.KNOW)
                .map(finding -> texts.get("visit.suggest.finding",
                        texts.say(finding.title())));
    }

    private static Stream<String> effects(VisitSummary summary, Texts texts) {
        return SideEffectCourse.of(summary.contents(), summary.days()).stream().filter(SideEffectCourse::present)
                .map(course -> texts.get("visit.suggest.effect", EffectName.of(course.kind(), texts),
                        course.first().date()));
    }
}
