package org.ldnjournal.report;

import java.util.List;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.SideEffectCourse;

/** The side effects that were reported, present ones first. */
final class SideEffectList {
    private final Making making;
    private final VisitSummary summary;
    private final Texts texts;

    SideEffectList(Making making) {
        this.making = making;
        summary = making.summary();
        texts = making.texts();
    }

    List<Section> sections() {
        if (!making.has(Part.SIDE_EFFECTS)) {
            return List.of();
        }
        int answered = SideEffectCourse.answered(summary.contents(), summary.days());
        var courses = SideEffectCourse.of(summary.contents(), summary.days());
        if (courses.isEmpty()) {
            return List.of(section(List.of(new Block.Words(answered == 0 ? texts.get("report.effects.unanswered")
                    : texts.get("report.effects.none", answered, summary.days().length()), Block.Words.Tone.PLAIN))));
        }
        var heads = List.of(texts.get("report.effects.effect"), texts.get("report.effects.when"),
                texts.get("report.effects.onset"), texts.get("report.effects.severity"),
                texts.get("report.effects.days"));
        return List.of(section(making.fitting(texts.get("report.effects"),
                new Block.Table(heads, List.of(18, 32, 13, 19, 18),
                courses.stream().map(course -> row(course, answered)).toList()), making.room().effects())));
    }

    private Section section(List<Block> blocks) {
        return new Section(texts.get("report.effects"), Section.Place.WHOLE, blocks);
    }

    private List<String> row(SideEffectCourse course, int answered) {
        return List.of(EffectName.of(course.kind(), texts),
                texts.get(course.present() ? "report.effects.present" : "report.effects.past",
                        texts.date(course.first().date()), texts.date(course.last().date())),
                course.onset().map(dose -> texts.milligrams(dose.milligrams())).orElse(texts.get("report.none")),
                severity(course), texts.get("report.effects.of", course.days(), answered));
    }

    private String severity(SideEffectCourse course) {
        var worst = texts.get("report.severity." + course.worst().name());
        return course.worst() == course.latest() ? worst
                : texts.get("report.effects.eased", worst, texts.get("report.severity." + course.latest().name()));
    }
}
