package org.ldnjournal.ui.plan;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.plan.Step;

/** The sixth day of the usual three steps, with twenty capsules at hand since today. */
final class SixDaysIn {
    static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    static final Preparation CAPSULES = new Preparation.Capsule(Dose.mg("1.5"));

    private SixDaysIn() {}

    static void writeTo(Journal journal, PlanBook plans, Clock clock) {
        var start = TODAY.plusDays(-5);
        plans.record(new Plan(start,
                List.of(Step.of(Dose.mg("1.5"), 14), Step.of(Dose.mg("3"), 14), Step.last(Dose.mg("4.5"))),
                "threeSteps", LocalTime.of(22, 0), Moment.of(start.date().atTime(12, 0), ZoneOffset.UTC), start,
                Optional.empty()));
        plans.add(CAPSULES, Moment.now(clock));
        journal.record(new Bottle(new UUID(1, 1), CAPSULES, Quantity.of(20), Bottle.Label.EMPTY, TODAY,
                Optional.empty(), Optional.empty(), Optional.empty()), Moment.now(clock));
    }
}
