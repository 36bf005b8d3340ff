package org.ldnjournal.ui.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.history.grid.GridModel;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;

/** A journal in which things were written, and History over it; it is Sunday 22 November 2026, 21:14. */
final class Given {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    static final Moment NOW = Moment.now(CLOCK);
    static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    static final SideEffects VIVID_DREAMS = new SideEffects(List.of(
            new SideEffect(new SideEffectKind("vivid_dreams"), SideEffect.Severity.MILD)));

    final Journal journal;
    final MemoryPlanBook plans = new MemoryPlanBook();
    final OpenJournal open;
    final HistoryModel model;
    final GridModel grid;

    Given() {
        this(new MemoryJournal());
    }

    Given(Journal journal) {
        this(journal, AtOnce.background());
    }

    /** @param background reads and writes, and is told of what broke */
    Given(Journal journal, Background background) {
        this.journal = journal;
        open = new OpenJournal(journal, plans, CLOCK, background);
        model = new HistoryModel(open);
        grid = new GridModel(open, Texts.of(Locale.UK), broken -> {
            throw new AssertionError(broken);
        });
    }

    /** 3 mg from this day on. */
    void plan(JournalDay start) {
        plans.record(new Plan(start, List.of(Step.last(Dose.mg("3"))), "P0", LocalTime.of(22, 0),
                evening(start), Optional.empty()));
    }

    void pain(JournalDay day, int value, Moment at) {
        change(day, at, entry -> entry.with(new Score(Scale.PAIN, value)));
    }

    void note(JournalDay day, String words) {
        change(day, evening(day), entry -> entry.withNote(words));
    }

    void change(JournalDay day, Moment at, UnaryOperator<Entry> change) {
        var before = journal.entry(day).map(logged -> logged.entry()).orElseGet(() -> Entry.empty(day));
        journal.record(change.apply(before), at);
    }

    void dose(JournalDay day, DoseRecord.Outcome outcome, Moment recorded) {
        journal.record(new DoseRecord(day, 1, outcome, recorded, DoseRecord.Assurance.NOT_ASKED));
    }

    void taken(JournalDay day) {
        dose(day, new DoseRecord.Taken(Dose.mg("3"), evening(day)), evening(day));
    }

    /** 21:00 on this day. */
    static Moment evening(JournalDay day) {
        return at(day, "21:00");
    }

    static Moment at(JournalDay day, String time) {
        return Moment.of(day.date().atTime(LocalTime.parse(time)), ZoneOffset.UTC);
    }

    /** A year of days: scores that wander, gaps, late entries, skipped and missing doses, side effects, bad days. */
    Given withAYear() {
        plan(TODAY.plusDays(-364));
        for (int ago = 364; ago >= 0; ago--) {
            day(TODAY.plusDays(-ago), 364 - ago);
        }
        return this;
    }

    private void day(JournalDay day, int number) {
        var recorded = number % 11 == 7 ? at(day.plusDays(4), "09:12") : evening(day);
        if (number % 13 != 5) {
            change(day, recorded, _ -> entry(day, number));
        }
        switch (number % 17) {
            case 3 -> dose(day, new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN), evening(day));
            case 9 -> dose(day, new DoseRecord.PartlyTaken(Dose.mg("1.5"), evening(day), DoseRecord.Why.SIDE_EFFECTS),
                    evening(day));
            case 14 -> { }
            default -> {
                if (!day.equals(TODAY)) {
                    taken(day);
                }
            }
        }
    }

    private static Entry entry(JournalDay day, int number) {
        int pain = (int) Math.round(5 + 3 * Math.sin(number / 6.0) + number * 7 % 3 - 1);
        var entry = Entry.empty(day).with(new Score(Scale.PAIN, Math.clamp(pain, 0, 10)))
                .withBadDay(number % 19 == 11);
        if (number % 19 == 11) {
            return entry;
        }
        return entry.with(new Score(Scale.FATIGUE, number * 5 % 7 + 2))
                .with(new Score(Scale.SLEEP_QUALITY, number % 8 + 2))
                .withSleep(Optional.of(SleepHours.of(6.5 + number % 5 / 4.0)))
                .withSideEffects(Optional.of(number % 5 == 2 ? VIVID_DREAMS : SideEffects.NONE))
                .withNote(number % 9 == 0 ? "Walked to the lake and back, then coffee at the Café Zürich." : "");
    }
}
