package org.ldnjournal.ui.response;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;

/** A journal of pain alone: so much before the first dose, so much after it, for a number of days up to today. */
final class GivenPain {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    static final Texts TEXTS = Texts.of(Locale.UK);
    private static final int[] SWING = {0, 1, 0, -1, 1, -1, 0, 2, -2, 0};

    final MemoryJournal journal = new MemoryJournal();
    final MemoryPlanBook plans = new MemoryPlanBook();
    private final JournalDay dayOne;

    /** @param days since the first dose, its day included */
    GivenPain(int days) {
        dayOne = TODAY.plusDays(1L - days);
        plans.record(new Plan(dayOne, List.of(Step.of(Dose.mg("1.5"), 14), Step.last(Dose.mg("3"))), "",
                LocalTime.of(22, 0), at(dayOne), Optional.empty()));
        plans.record(new Decision(dayOne.plusDays(14), new Decision.GoUp(), "", true, at(dayOne.plusDays(14))));
        journal.record(new DoseRecord(dayOne, 1, new DoseRecord.Taken(Dose.mg("1.5"), at(dayOne)), at(dayOne),
                DoseRecord.Assurance.NOT_ASKED));
    }

    private static Moment at(JournalDay day) {
        return Moment.of(day.date().atTime(21, 0), ZoneOffset.UTC);
    }

    /** Around this before the first dose, around that after it; one day of so many is logged. */
    GivenPain pain(int before, int after, int every) {
        for (var day = dayOne.plusDays(-14); !day.isAfter(TODAY); day = day.next()) {
            int number = dayOne.daysUntil(day);
            if (number < 0 || number % every == 0) {
                int value = (number < 0 ? before : after) + SWING[Math.floorMod(number * 7, SWING.length)];
                journal.record(Entry.empty(day).with(new Score(Scale.PAIN, Math.clamp(value, 0, 10))), at(day));
            }
        }
        return this;
    }

    GivenPain sealed() {
        journal.record(new SealedQuestion(new UUID(1, 1), dayOne, "Walk to the lake again", Scale.PAIN,
                Optional.empty()),
                at(dayOne));
        return this;
    }

    GivenPain answered(Impression.Step step) {
        journal.record(new Impression(new UUID(2, 2), TODAY, Optional.of(step)), at(TODAY));
        return this;
    }

    ResponseModel model() {
        return new ResponseModel(AtOnce.of(journal, plans, CLOCK), TEXTS);
    }
}
