package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Adherence;
import org.ldnjournal.trend.Logged;

/** What is taken now and how it went: the dose, the doses taken, the days logged, and the ladder beside them. */
final class Treatment {
    private static final double LADDER_HEIGHT = 33;

    private final Making making;
    private final VisitSummary summary;
    private final Texts texts;

    Treatment(Making making) {
        this.making = making;
        summary = making.summary();
        texts = making.texts();
    }

    List<Section> sections() {
        var now = new Section(texts.get("report.now"), summary.history().latestPlan().isEmpty()
                ? Section.Place.WHOLE : Section.Place.LEFT, List.of(
                new Block.Words(
                        new DoseWords(summary, summary.days().last(), texts).withDay(),
                        Block.Words.Tone.LEADING),
                new Block.Facts(facts())));
        return summary.history().latestPlan().isEmpty() ? List.of(now) : List.of(now, new Section(
                texts.get("report.ladder"), Section.Place.RIGHT,
                List.of(new Block.Figure(making.reckoned().ladder(), LADDER_HEIGHT))));
    }

    private List<Block.Fact> facts() {
        var facts = new ArrayList<Block.Fact>();
        new DoseWords(summary, summary.days().last(), texts).usualTime().ifPresent(time ->
                facts.add(fact("report.now.time", texts.time(time))));
        new TakenFrom(summary, texts).fact().ifPresent(known -> facts.add(new Block.Fact(known.label(),
                making.fitting(known.label(), known.answer(), making.room().letters() * 2))));
        lastTaken().ifPresent(dose -> facts.add(fact("report.now.last", texts.get("report.now.lastTaken",
                texts.milligrams(dose.amount().orElseThrow().milligrams()), texts.date(dose.day().date())))));
        summary.contents().firstDose().ifPresent(day -> {
            facts.add(fact("report.now.first", texts.date(day.date())));
            doses(day).ifPresent(counts -> facts.add(fact("report.now.taken", counts)));
        });
        facts.add(fact("report.now.logged", logged()));
        return facts;
    }

    private Block.Fact fact(String key, String answer) {
        return new Block.Fact(texts.get(key), answer);
    }

    private Optional<DoseRecord> lastTaken() {
        return summary.contents().doses().stream()
                .filter(dose -> dose.amount().isPresent() && !dose.day().isAfter(summary.days().last()))
                .reduce((_, later) -> later);
    }

    private Optional<String> doses(JournalDay dayOne) {
        var first = dayOne.isAfter(summary.days().first()) ? dayOne : summary.days().first();
        var last = summary.lastOver();
        if (last.isBefore(first)) {
            return Optional.empty();
        }
        var counts = Adherence.of(summary.contents(), summary.history(), new DayRange(first, last));
        return Optional.of(texts.get("report.now.adherence", counts.taken(), counts.due(), counts.partly(),
                counts.skipped(), counts.notRecorded(), counts.otherAmount()));
    }

    private String logged() {
        var logged = Logged.of(summary.contents(), summary.days());
        return texts.get("report.now.days", logged.days(), logged.of(), logged.sameDay(), logged.late());
    }
}
