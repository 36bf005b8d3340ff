package org.ldnjournal.ui.plan;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Due;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.DayNames;
import org.ldnjournal.ui.kit.DecisionWords;

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
            case Due.Between due -> due.next().map(next -> texts.get("planScreen.position.between", due.day(),
                    amount(due.dose(), texts), texts.day(next.day().date(), view.today().date()))).orElseGet(() ->
                    texts.get("planScreen.position.betweenLast", due.day(), amount(due.dose(), texts)));
            case Due.NotStarted(var start) -> texts.get("planScreen.position.later",
                    texts.longDay(start.date(), view.today().date()));
            case Due.Paused(var since, var why) ->
                texts.get("planScreen.position.paused", texts.day(since.date(), view.today().date()),
                        DecisionWords.pauseReason(why, texts));
            case Due.Stopped(var since) -> texts.get("planScreen.position.stopped",
                    texts.day(since.date(), view.today().date()));
            case Due.NoPlan _ -> "";
        };
    }

    /** How long the present dose was taken, up to the evening before: "14 days on 1.5 mg so far." */
    static String daysAtDose(Due due, Texts texts) {
        return switch (due) {
            case Due.DoseDue dose -> texts.get("planScreen.daysAtDose", dose.day() - 1, amount(dose.dose(), texts));
            case Due.Between dose -> texts.get("planScreen.daysAtDose", dose.day() - 1, amount(dose.dose(), texts));
            case Due.NotStarted _, Due.Paused _, Due.Stopped _, Due.NoPlan _ -> "";
        };
    }

    /** What comes next, as far as the plan says. */
    static String next(PlanView view, Texts texts) {
        if (view.nextDecision().isPresent() && view.nextDose().isPresent()) {
            var dose = amount(view.nextDose().get(), texts);
            var day = texts.day(view.nextDecision().get().date(), view.today().date());
            return view.decisionDue() ? texts.get("planScreen.next.due", dose, day)
                    : texts.get("planScreen.next.planned", dose, day);
        }
        return switch (view.due()) {
            case Due.DoseDue _, Due.Between _ -> texts.get("planScreen.next.none");
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
                .map(felt -> texts.get("planScreen.week.effect", DayNames.of(felt.kind(), texts),
                        texts.get("planScreen.strength." + felt.strongest().name()), felt.days()))
                .collect(Collectors.joining(", ")));
    }

    /** What a coming day has: "3 mg", "1.5 mg at 08:00 + 1.5 mg at 22:00", "no dose: every other day". */
    static String coming(Due due, Texts texts) {
        return switch (due) {
            case Due.DoseDue dose when dose.isSplit() -> dose.parts().stream()
                    .map(part -> texts.get("planScreen.coming.part", amount(part.dose(), texts),
                            texts.time(part.time())))
                    .collect(Collectors.joining(" + "));
            case Due.DoseDue dose -> amount(dose.dose(), texts);
            case Due.Between _ -> texts.get("planScreen.coming.between");
            case Due.NotStarted _, Due.NoPlan _ -> texts.get("planScreen.coming.notStarted");
            case Due.Paused _ -> texts.get("planScreen.coming.paused");
            case Due.Stopped _ -> texts.get("planScreen.coming.stopped");
        };
    }

    static String amount(Dose dose, Texts texts) {
        return texts.milligrams(dose.milligrams());
    }
}
