package org.ldnjournal.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;

/**
 * A believable journal for tests of pictures and pages: 14 days before, then 16 weeks of 1.5, 3 (held a week longer)
 * and 4.5 mg, with missing days, a gap of a week, missed doses, and side effects that fade.
 */
public final class SixteenWeeks {
    public static final JournalDay DAY_ONE = JournalDay.of(2026, 8, 3);
    public static final JournalDay TODAY = DAY_ONE.plusDays(111);
    /** The last days logged before and the first after a gap of a week. */
    public static final JournalDay BEFORE_GAP = DAY_ONE.plusDays(61);
    public static final JournalDay AFTER_GAP = DAY_ONE.plusDays(69);
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Set<Integer> UNLOGGED = Set.of(-12, -5, 9, 23, 24, 40, 77, 90);

    private final Random random = new Random(7);
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook book = new MemoryPlanBook();
    private double drift;

    /** The journal with its plan. */
    public record Sample(JournalContents contents, PlanHistory history) {}

    private SixteenWeeks() {}

    /** The usual one. */
    public static Sample usual() {
        return upTo(111);
    }

    /** Up to this many days after the first dose. */
    public static Sample upTo(int days) {
        var weeks = new SixteenWeeks();
        weeks.plan(days);
        for (int day = -14; day <= days; day++) {
            weeks.live(day);
        }
        weeks.others();
        return new Sample(weeks.journal.contents(), weeks.book.history());
    }

    /** The usual one, paused from the 50th to the 60th day. */
    public static Sample paused() {
        var weeks = new SixteenWeeks();
        weeks.plan(111);
        weeks.decide(50, new Decision.Pause(Decision.PauseReason.OPIOID_NEEDED));
        weeks.decide(61, new Decision.Resume(2));
        for (int day = -14; day <= 111; day++) {
            weeks.live(day);
        }
        for (int day = 50; day <= 60; day++) {
            weeks.journal.withdrawDose(DAY_ONE.plusDays(day), 1, at(day, 9));
        }
        return new Sample(weeks.journal.contents(), weeks.book.history());
    }

    private static Moment at(int day, int hour) {
        return Moment.of(DAY_ONE.plusDays(day).date().atTime(hour, 10), ZONE);
    }

    private void plan(int days) {
        book.record(new Plan(DAY_ONE, List.of(Step.of(Dose.mg("1.5"), 14), Step.of(Dose.mg("3"), 14),
                Step.last(Dose.mg("4.5"))), "three-step", LocalTime.of(21, 30), at(-15, 12), Optional.empty()));
        if (days > 14) {
            decide(14, new Decision.GoUp());
        }
        if (days > 28) {
            decide(28, new Decision.StayLonger(7));
        }
        if (days > 35) {
            decide(35, new Decision.GoUp());
        }
    }

    private void decide(int day, Decision.Kind kind) {
        book.record(new Decision(DAY_ONE.plusDays(day), kind, "", true, at(day, 12)));
    }

    private void live(int day) {
        drift = 0.5 * drift + random.nextGaussian();
        boolean inGap = day > 61 && day < 69;
        if (!inGap && !UNLOGGED.contains(day)) {
            log(day);
        }
        if (day >= 0 && !inGap && day < 111) {
            dose(day);
        }
    }

    private void log(int day) {
        double better = day < 14 ? 0 : Math.min(1, (day - 14) / 40.0) * 2;
        var effects = new ArrayList<SideEffect>();
        if (day >= 2 && day < 12) {
            effects.add(effect("vivid_dreams", day < 6 ? SideEffect.Severity.MODERATE : SideEffect.Severity.MILD));
        }
        if (day >= 15 && day < 19) {
            effects.add(effect("headache", SideEffect.Severity.MILD));
        }
        if (day > 100) {
            effects.add(effect("insomnia", SideEffect.Severity.MILD));
        }
        var entry = Entry.empty(DAY_ONE.plusDays(day))
                .with(score(Scale.PAIN, 6.6 + drift - better))
                .with(score(Scale.FATIGUE, 6.9 + 0.7 * drift + 0.6 * random.nextGaussian() - 0.6 * better))
                .with(score(Scale.SLEEP_QUALITY, 4.6 - 0.5 * drift + random.nextGaussian() + 0.5 * better))
                .withSleep(Optional.of(new SleepHours(26 + random.nextInt(8))))
                .withSideEffects(Optional.of(new SideEffects(effects)));
        journal.record(entry, at(day % 17 == 5 ? day + 4 : day, 21));
    }

    private static SideEffect effect(String key, SideEffect.Severity severity) {
        return new SideEffect(new SideEffectKind(key), severity);
    }

    private static Score score(Scale scale, double value) {
        return new Score(scale, (int) Math.clamp(Math.round(value), 0, 10));
    }

    private void dose(int day) {
        var amount = Dose.mg(day < 14 ? "1.5" : day < 35 ? "3" : "4.5");
        if (day == 20 || day == 84) {
            return;
        }
        var outcome = day == 47 ? new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN)
                : new DoseRecord.Taken(amount, at(day, 21));
        journal.record(new DoseRecord(DAY_ONE.plusDays(day), 1, outcome, at(day, 21), DoseRecord.Assurance.NOT_ASKED));
    }

    private void others() {
        var now = at(111, 9);
        journal.record(Person.UNNAMED.withName("Marianne Holt").withBirthDate(Optional.of(LocalDate.of(1979, 3, 14)))
                .withPrescriber("Dr A. Brenner"), now);
        medicine(1, "Pregabalin 75 mg", Medicine.Use.REGULAR, Optional.of(LocalDate.of(2024, 5, 2)));
        medicine(2, "Vitamin D3 1000 IU", Medicine.Use.REGULAR, Optional.empty());
        medicine(3, "Co-codamol 30/500", Medicine.Use.AS_NEEDED, Optional.of(LocalDate.of(2026, 11, 20)));
        lab(1, LocalDate.of(2026, 7, 28), "31");
        lab(2, LocalDate.of(2026, 11, 12), "22");
        journal.record(new VisitQuestions(List.of("Is 4.5 mg my dose now, or shall we try a smaller one?",
                "Who should know about LDN before my dental surgery in January?")), now);
    }

    private void medicine(int id, String name, Medicine.Use use, Optional<LocalDate> from) {
        journal.record(new Medicine(new UUID(0, id), name, use, from, Optional.empty(), Medicine.Clarification.NONE),
                at(111, 9));
    }

    private void lab(int id, LocalDate date, String value) {
        journal.record(new LabValue(new UUID(1, id), date, LabValue.Test.ESR, new BigDecimal(value)), at(111, 9));
    }
}
