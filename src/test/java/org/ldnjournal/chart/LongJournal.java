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
 * Years of days with eight things that are followed on each but a tenth of them, an event every two weeks and side
 * effects now and then. Each half year has a pause of a week, a month of 1.5 mg, and five weeks of 4.5 mg in two parts:
 * 50 years are 18,250 days and 20,000 records of doses.
 */
public final class LongJournal {
    public static final JournalDay TODAY = JournalDay.of(2026, 11, 22);

    private static final int HALF_YEAR = 182;
    /** The day of the first step up, and the days of each half year from which something else holds. */
    private static final int UP = 60;
    private static final int PAUSE = 90;
    private static final int AGAIN = 97;
    private static final int AGAIN_UP = 127;
    private static final int SPLIT = 137;
    private static final int WHOLE = 174;
    /** One evening of so many has no record. */
    private static final int MISSED = 20;

    private static final List<Tracker> TRACKERS = List.of(
            tracker(1, new Tracker.Rating(Direction.HIGHER_IS_WORSE)),
            tracker(2, new Tracker.Rating(Direction.HIGHER_IS_BETTER)),
            tracker(3, new Tracker.Amount("km")), tracker(4, new Tracker.Amount("")));

    private final JournalDay first;
    private final Random random = new Random(11);
    private final TreeMap<JournalDay, LoggedEntry> entries = new TreeMap<>();
    private final List<DoseRecord> doses = new ArrayList<>();
    private final MemoryPlanBook book = new MemoryPlanBook();

    private LongJournal(JournalDay first) {
        this.first = first;
    }

    private static Tracker tracker(int number, Tracker.Kind kind) {
        return new Tracker(new UUID(6, number), "Tracker " + number, kind, TODAY.plusDays(-30_000), Optional.empty());
    }

    /** That many years up to today. */
    public static SixteenWeeks.Sample of(int years) {
        var journal = new LongJournal(TODAY.plusDays(1 - 365L * years));
        journal.plan();
        for (var day = journal.first; !day.isAfter(TODAY); day = day.next()) {
            journal.live(day);
        }
        var contents = JournalContents.EMPTY.withEntries(journal.entries).withDoses(journal.doses)
                .with(Items.NONE.with(TRACKERS));
        return new SixteenWeeks.Sample(contents, journal.book.history());
    }

    private void plan() {
        book.record(new Plan(first, List.of(Step.of(Dose.mg("1.5"), UP), Step.last(Dose.mg("4.5"))), "",
                LocalTime.of(22, 0), at(first), Optional.empty()));
        decide(first.plusDays(UP), new Decision.GoUp());
        for (var half = first; !half.isAfter(TODAY); half = half.plusDays(HALF_YEAR)) {
            decide(half.plusDays(PAUSE), new Decision.Pause(Decision.PauseReason.OTHER));
            decide(half.plusDays(AGAIN), new Decision.Resume(0));
            decide(half.plusDays(AGAIN_UP), new Decision.GoUp());
            decide(half.plusDays(SPLIT), new Decision.Split(Dose.mg("3"), LocalTime.of(9, 0)));
            decide(half.plusDays(WHOLE), new Decision.EveryDay());
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
        if (random.nextInt(MISSED) > 0) {
            take(day);
        }
    }

    /** As planned, but for a day now and then on which it was less. */
    private void take(JournalDay day) {
        int number = first.daysUntil(day);
        int ofHalf = number % HALF_YEAR;
        boolean low = number < UP || ofHalf >= AGAIN && ofHalf < AGAIN_UP;
        if (ofHalf >= SPLIT && ofHalf < WHOLE) {
            taken(day, 1, "3");
            taken(day, 2, "1.5");
        } else if (ofHalf < PAUSE || ofHalf >= AGAIN) {
            taken(day, 1, low || random.nextInt(400) == 0 ? "1.5" : "4.5");
        }
    }

    private void taken(JournalDay day, int part, String milligrams) {
        doses.add(new DoseRecord(day, part, new DoseRecord.Taken(Dose.mg(milligrams), at(day)), at(day),
                DoseRecord.Assurance.NOT_ASKED));
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
                : List.of(new SideEffect(new SideEffectKind("headache"),
                        SideEffect.Severity.values()[random.nextInt(3)])))));
    }
}
