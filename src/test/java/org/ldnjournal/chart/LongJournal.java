package org.ldnjournal.chart;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;

/**
 * Years of days with eight things that are followed on each but a tenth of them, a dose on most evenings, two pauses
 * a year, an event every two weeks and side effects now and then.
 */
final class LongJournal {
    static final JournalDay TODAY = JournalDay.of(2026, 11, 22);

    private static final List<Tracker> TRACKERS = List.of(
            tracker(1, new Tracker.Rating(Direction.HIGHER_IS_WORSE)),
            tracker(2, new Tracker.Rating(Direction.HIGHER_IS_BETTER)),
            tracker(3, new Tracker.Amount("km")), tracker(4, new Tracker.Amount("")));

    private final Random random = new Random(11);
    private final TreeMap<JournalDay, LoggedEntry> entries = new TreeMap<>();
    private final List<DoseRecord> doses = new ArrayList<>();
    private final MemoryPlanBook book = new MemoryPlanBook();

    private LongJournal() {}

    private static Tracker tracker(int number, Tracker.Kind kind) {
        return new Tracker(new UUID(6, number), "Tracker " + number, kind, TODAY.plusDays(-30_000), Optional.empty());
    }

    /** That many years up to today. */
    static SixteenWeeks.Sample of(int years) {
        var journal = new LongJournal();
        var first = TODAY.plusDays(-365L * years);
        journal.plan(first, years);
        for (var day = first; !day.isAfter(TODAY); day = day.next()) {
            journal.live(day);
        }
        var contents = JournalContents.EMPTY.withEntries(journal.entries).withDoses(journal.doses)
                .with(Items.NONE.with(TRACKERS));
        return new SixteenWeeks.Sample(contents, journal.book.history());
    }

    private void plan(JournalDay first, int years) {
        book.record(new Plan(first, List.of(Step.of(Dose.mg("1.5"), 60), Step.last(Dose.mg("4.5"))), "",
                LocalTime.of(22, 0), at(first), Optional.empty()));
        for (int half = 0; half < 2 * years; half++) {
            decide(first.plusDays(182L * half + 90), new Decision.Pause(Decision.PauseReason.OTHER));
            decide(first.plusDays(182L * half + 97), new Decision.Resume(half % 2));
        }
    }

    private void decide(JournalDay from, Decision.Kind kind) {
        book.record(new Decision(from, kind, "", true, at(from)));
    }

    private static Moment at(JournalDay day) {
        return Moment.of(day.date().atTime(22, 10), ZoneOffset.UTC);
    }

    private void live(JournalDay day) {
        if (random.nextInt(10) > 0) {
            var entry = entry(day);
            var recorded = new TreeMap<Entry.Field, Moment>();
            entry.differencesTo(Entry.empty(day)).forEach(field -> recorded.put(field, at(day)));
            entries.put(day, new LoggedEntry(entry, Map.copyOf(recorded)));
        }
        if (random.nextInt(20) > 0) {
            var amount = Dose.mg(random.nextInt(400) == 0 ? "3" : "4.5");
            doses.add(new DoseRecord(day, 1, new DoseRecord.Taken(amount, at(day)), at(day),
                    DoseRecord.Assurance.NOT_ASKED));
        }
    }

    private Entry entry(JournalDay day) {
        var entry = Entry.empty(day).withSleep(Optional.of(new SleepHours(20 + random.nextInt(20))));
        for (var scale : Scale.values()) {
            entry = entry.with(new Score(scale, random.nextInt(11)));
        }
        for (int i = 0; i < TRACKERS.size(); i++) {
            entry = entry.withTracker(TRACKERS.get(i).id(), Optional.of(i < 2
                    ? new TrackerValue.Rated(random.nextInt(11))
                    : new TrackerValue.Counted(BigDecimal.valueOf(random.nextInt(9000)))));
        }
        if (random.nextInt(14) == 0) {
            entry = entry.withEvents(List.of(Event.of(Event.Kind.values()[random.nextInt(6)])));
        }
        return entry.withSideEffects(Optional.of(new SideEffects(random.nextInt(9) > 0 ? List.of()
                : List.of(new SideEffect(new SideEffectKind("headache"), SideEffect.Severity.values()[random.nextInt(3)])))));
    }
}
