package org.ldnjournal.app.sample;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.text.Texts;

/** Plans as they go in real life, 1.5 → 3 → 4.5 mg in steps of 14 days, for the pictures of the Plan screen. */
public enum PlanStory {
    /** On its first day. */
    NEW(0),
    /** Day 47: held a week, up, back a step, up again. */
    WEEK_SEVEN(46),
    /** Up, paused for an operation, taken up again, and stopped four days ago. */
    FINISHED(120);

    private static final LocalTime BREAKFAST = LocalTime.of(7, 40);
    private static final LocalTime BEDTIME = LocalTime.of(22, 0);
    private static final int STEP = 14;
    /** Evenings without a dose, counted from the first. */
    private static final List<Integer> FORGOTTEN = List.of(10, 27, 71);

    private final int daysAgo;

    PlanStory(int daysAgo) {
        this.daysAgo = daysAgo;
    }

    /** A decision so many days after the first dose; its reason by key, empty for none. */
    private record Turn(int after, Decision.Kind kind, String reason) {}

    private List<Turn> turns() {
        return switch (this) {
            case NEW -> List.of();
            case WEEK_SEVEN -> List.of(new Turn(14, new Decision.StayLonger(7), "demo.decision.hold"),
                    new Turn(21, new Decision.GoUp(), ""),
                    new Turn(29, new Decision.GoBack(), "demo.decision.back"),
                    new Turn(43, new Decision.GoUp(), ""));
            case FINISHED -> List.of(new Turn(14, new Decision.GoUp(), ""), new Turn(28, new Decision.GoUp(), ""),
                    new Turn(60, new Decision.Pause(Decision.PauseReason.SURGERY), "demo.decision.surgery"),
                    new Turn(69, new Decision.Resume(1), ""), new Turn(83, new Decision.GoUp(), ""),
                    new Turn(116, new Decision.Stop(), "demo.decision.stop"));
        };
    }

    /**
     * Writes it into an empty journal.
     *
     * @param today the day on which it is looked at, before the dose of the evening
     * @param zone  where its moments were
     * @param texts the language of its reasons
     */
    public void writeTo(Journal journal, PlanBook plans, JournalDay today, ZoneId zone, Texts texts) {
        var dayOne = today.plusDays(-daysAgo);
        var protocol = Protocols.threeSteps();
        var made = Moment.of(dayOne.date().atTime(BREAKFAST), zone);
        plans.record(new Plan(dayOne, protocol.steps(List.of(STEP, STEP)), protocol.id(), BEDTIME, made,
                Optional.empty()));
        plans.add(new Preparation.Capsule(Dose.mg("1.5")), made);
        for (var turn : turns()) {
            var day = dayOne.plusDays(turn.after());
            plans.record(new Decision(day, turn.kind(), turn.reason().isEmpty() ? "" : texts.get(turn.reason()), true,
                    Moment.of(day.date().atTime(BREAKFAST), zone)));
        }
        var ladder = Ladder.of(plans.history());
        for (int number = 0; number < daysAgo; number++) {
            record(journal, ladder, dayOne.plusDays(number), zone, FORGOTTEN.contains(number));
        }
    }

    private static void record(Journal journal, Ladder ladder, JournalDay day, ZoneId zone, boolean forgotten) {
        if (ladder.on(day) instanceof Due.DoseDue due) {
            var at = Moment.of(day.date().atTime(BEDTIME), zone);
            journal.record(new DoseRecord(day, 1, forgotten ? new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN)
                    : new DoseRecord.Taken(due.dose(), at), at, DoseRecord.Assurance.NOT_ASKED));
        }
    }
}
