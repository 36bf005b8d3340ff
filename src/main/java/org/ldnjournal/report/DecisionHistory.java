package org.ldnjournal.report;

import java.util.List;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
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
        var rows = summary.history().standing().stream()
                .filter(decision -> !decision.from().isAfter(summary.days().last())).map(this::row).toList();
        return List.of(new Section(texts.get("report.part.DECISIONS"), Section.Place.WHOLE, List.of(rows.isEmpty()
                ? new Block.Words(texts.get("report.decisions.none"), Block.Words.Tone.PLAIN)
                : new Block.Table(List.of(texts.get("report.decisions.from"), texts.get("report.decisions.what"),
                        texts.get("report.decisions.reviewed"), texts.get("report.decisions.reason")),
                        List.of(14, 32, 16, 38), rows))));
    }

    private List<String> row(Decision decision) {
        return List.of(texts.date(decision.from().date()), made(decision),
                texts.get(decision.reviewed() ? "report.decisions.withPrescriber" : "report.none"),
                decision.reason().isBlank() ? texts.get("report.none") : decision.reason());
    }

    private String made(Decision decision) {
        var after = doseOn(decision.from());
        return switch (decision.kind()) {
            case Decision.GoUp _ -> texts.get(Ladder.of(summary.history()).rises(decision.from())
                    ? "planScreen.made.up" : "planScreen.made.on", after);
            case Decision.StayLonger(int days) -> texts.get("planScreen.made.longer", after, days);
            case Decision.GoBack _ -> texts.get("planScreen.made.back", after);
            case Decision.Pause(var why) -> texts.get("planScreen.made.paused", texts.get("planScreen.pause." + why.name()));
            case Decision.Resume _ -> texts.get("planScreen.made.resumed", after);
            case Decision.Stop _ -> texts.get("planScreen.made.stopped");
            case Decision.Halve(int days) -> texts.get("planScreen.made.halved", after, days);
            case Decision.ChangeDose(var named) ->
                texts.get("planScreen.made.changed", texts.milligrams(named.milligrams()));
            case Decision.Split(var first, var at) -> texts.get("planScreen.made.split", after,
                    texts.milligrams(first.milligrams()), texts.time(at));
            case Decision.EveryOtherDay _ -> texts.get("planScreen.made.everyOtherDay", after);
            case Decision.EveryDay _ -> texts.get("planScreen.made.everyDay", after);
            case Decision.ChangeTime(var time) -> texts.get("planScreen.made.time", texts.time(time));
            case Decision.Recheck(var lower, int days) ->
                texts.get("planScreen.made.recheck", texts.milligrams(lower.milligrams()), days);
            case Decision.Amend _ -> texts.get("planScreen.made.amended");
        };
    }

    private String doseOn(JournalDay day) {
        return switch (Ladder.of(summary.history()).on(day)) {
            case Due.DoseDue due -> texts.milligrams(due.dose().milligrams());
            case Due.Between due -> texts.milligrams(due.dose().milligrams());
            case Due.NotStarted _, Due.Paused _, Due.Stopped _, Due.NoPlan _ -> texts.get("report.none");
        };
    }
}
