package org.ldnjournal.ui.plan;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.PossibleDecisions.Option;
import org.ldnjournal.text.Texts;

/** The sentences of the plan. */
final class PlanWords {
    private PlanWords() {}

    /** Where one stands: "Day 10 of 14 on 3 mg". */
    static String position(PlanView view, Texts texts) {
        return switch (view.due()) {
            case Due.DoseDue due when due.of().isEmpty() ->
                texts.get("planScreen.position.last", due.day(), amount(due.dose(), texts));
            case Due.DoseDue due when due.decisionDue() ->
                texts.get("planScreen.position.over", due.day(), amount(due.dose(), texts), due.of().getAsInt());
            case Due.DoseDue due ->
                texts.get("planScreen.position.day", due.day(), due.of().getAsInt(), amount(due.dose(), texts));
            case Due.NotStarted(var start) -> texts.get("planScreen.position.later", texts.longDay(start.date()));
            case Due.Paused(var since, var why) ->
                texts.get("planScreen.position.paused", texts.day(since.date()), pauseReason(why, texts));
            case Due.Stopped(var since) -> texts.get("planScreen.position.stopped", texts.day(since.date()));
            case Due.NoPlan _ -> "";
        };
    }

    /** What comes next, as far as the plan says. */
    static String next(PlanView view, Texts texts) {
        if (view.nextDecision().isPresent() && view.nextStep().isPresent()) {
            var dose = amount(view.dose(view.nextStep().get()), texts);
            var day = texts.day(view.nextDecision().get().date());
            return view.decisionDue() ? texts.get("planScreen.next.due", dose, day)
                    : texts.get("planScreen.next.planned", dose, day);
        }
        return switch (view.due()) {
            case Due.DoseDue _ -> texts.get("planScreen.next.none");
            case Due.NotStarted _ -> texts.get("planScreen.next.start",
                    amount(view.plan().steps().getFirst().dose(), texts), texts.time(view.plan().usualTime()));
            case Due.Paused _, Due.Stopped _, Due.NoPlan _ -> texts.get("planScreen.next.halted");
        };
    }

    /** The week before, in one sentence or two. */
    static String lastWeek(LastWeek week, Texts texts) {
        if (!week.any()) {
            return texts.get("planScreen.week.none");
        }
        var parts = new ArrayList<String>();
        if (week.doses().due() > 0) {
            parts.add(texts.get("planScreen.week.doses", week.doses().taken(), week.doses().due()));
            if (week.doses().partly() > 0) {
                parts.add(texts.get("planScreen.week.partly", week.doses().partly()));
            }
            if (week.missed() > 0) {
                parts.add(texts.get("planScreen.week.missed", week.doses().skipped(), week.doses().notRecorded()));
            }
        }
        parts.add(sideEffects(week, texts));
        return String.join(" ", parts);
    }

    private static String sideEffects(LastWeek week, Texts texts) {
        if (week.answered() == 0) {
            return texts.get("planScreen.week.notAsked");
        }
        if (week.sideEffects().isEmpty()) {
            return texts.get("planScreen.week.noEffects", week.answered());
        }
        return texts.get("planScreen.week.effects", week.sideEffects().stream()
                .map(felt -> texts.get("planScreen.week.effect", texts.get("sideEffect." + felt.kind().key()),
                        texts.get("planScreen.strength." + felt.strongest().name()), felt.days()))
                .collect(Collectors.joining(", ")));
    }

    /** A button's words: "Go up to 4.5 mg". */
    static String option(Option option, PlanView view, Texts texts) {
        return switch (option) {
            case GO_UP -> texts.get("planScreen.option.GO_UP", amount(view.dose(view.step() + 1), texts));
            case GO_BACK -> texts.get("planScreen.option.GO_BACK", amount(view.dose(view.step() - 1), texts));
            case STAY_LONGER -> texts.get("planScreen.option.STAY_LONGER");
            case PAUSE -> texts.get("planScreen.option.PAUSE");
            case RESUME -> texts.get("planScreen.option.RESUME");
            case STOP -> texts.get("planScreen.option.STOP");
        };
    }

    /** What was decided: "Went up to 3 mg". */
    static String made(PlanView.Made made, Texts texts) {
        var after = made.after().map(dose -> amount(dose, texts)).orElse("");
        return switch (made.decision().kind()) {
            case Decision.GoUp _ -> texts.get("planScreen.made.up", after);
            case Decision.StayLonger(int days) -> texts.get("planScreen.made.longer", after, days);
            case Decision.GoBack _ -> texts.get("planScreen.made.back", after);
            case Decision.Pause(var why) -> texts.get("planScreen.made.paused", pauseReason(why, texts));
            case Decision.Resume _ -> texts.get("planScreen.made.resumed", after);
            case Decision.Stop _ -> texts.get("planScreen.made.stopped");
        };
    }

    static String pauseReason(Decision.PauseReason why, Texts texts) {
        return texts.get("planScreen.pause." + why.name());
    }

    static String amount(Dose dose, Texts texts) {
        return texts.milligrams(dose.milligrams());
    }
}
