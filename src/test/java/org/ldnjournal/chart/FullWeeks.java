package org.ldnjournal.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;

/**
 * The sixteen weeks with everything that a picture can show besides: events, a crash, own trackers, batches,
 * laboratory values.
 */
final class FullWeeks {
    private static final JournalDay ONE = SixteenWeeks.DAY_ONE;
    private static final Tracker STIFFNESS = tracker(1, "Stiffness", new Tracker.Rating(Direction.HIGHER_IS_WORSE));
    private static final Tracker STEPS = tracker(2, "Steps", new Tracker.Amount("steps"));
    private static final Tracker WORK = tracker(3, "At work", new Tracker.YesNo());
    private static final Tracker WEATHER = tracker(4, "Weather", new Tracker.Choice(List.of("dry", "damp", "storm")));

    private final TreeMap<JournalDay, LoggedEntry> entries;

    private FullWeeks(JournalContents contents) {
        entries = new TreeMap<>(contents.entries());
    }

    private static Tracker tracker(int id, String name, Tracker.Kind kind) {
        return new Tracker(new UUID(3, id), name, kind, ONE.plusDays(-14), Optional.empty());
    }

    static SixteenWeeks.Sample of(SixteenWeeks.Sample sample) {
        var weeks = new FullWeeks(sample.contents());
        weeks.happen();
        weeks.track();
        return new SixteenWeeks.Sample(sample.contents().withEntries(weeks.entries).with(items(sample.contents())),
                sample.history());
    }

    private void happen() {
        on(22, entry -> entry.withEvents(List.of(new Event(Event.Kind.INFECTION, "a cold"))));
        on(26, entry -> entry.withEvents(List.of(Event.of(Event.Kind.STRESS), Event.of(Event.Kind.TRAVEL))));
        on(74, entry -> entry.withEvents(List.of(new Event(Event.Kind.OTHER, "moved house"))));
        on(95, entry -> entry.withEvents(List.of(Event.of(Event.Kind.SURGERY))));
        for (int day = 75; day < 80; day++) {
            on(day, entry -> entry.withCrash(Optional.of(new Crash.Since(ONE.plusDays(75)))));
        }
    }

    private void track() {
        entries.replaceAll((day, logged) -> {
            int number = Math.floorMod(ONE.daysUntil(day), 997);
            return edited(logged, entry -> entry
                    .withTracker(STIFFNESS.id(), Optional.of(new TrackerValue.Rated(3 + number * 7 % 5)))
                    .withTracker(STEPS.id(),
                            Optional.of(new TrackerValue.Counted(new BigDecimal(1800 + number * 137 % 4100))))
                    .withTracker(WORK.id(), Optional.of(new TrackerValue.Said(number % 3 == 0)))
                    .withTracker(WEATHER.id(), Optional.of(new TrackerValue.Chosen(
                            List.of("dry", "damp", "storm").get(number / 4 % 3)))));
        });
    }

    private void on(int day, UnaryOperator<Entry> edit) {
        entries.computeIfPresent(ONE.plusDays(day), (_, logged) -> edited(logged, edit));
    }

    private static LoggedEntry edited(LoggedEntry logged, UnaryOperator<Entry> edit) {
        return new LoggedEntry(edit.apply(logged.entry()), Map.copyOf(logged.recorded()));
    }

    private static Items items(JournalContents contents) {
        var labs = List.of(lab(1, -6, "31"), lab(2, 40, "26"), lab(3, 101, "22"));
        return contents.items().having(LabValue.class, labs)
                .with(List.of(STIFFNESS, STEPS, WORK, WEATHER)).with(bottle(1, 0, "4711")).with(bottle(2, 40, "4712"));
    }

    private static LabValue lab(int id, int day, String value) {
        return new LabValue(new UUID(4, id), ONE.plusDays(day).date(), LabValue.Test.ESR, new BigDecimal(value));
    }

    private static Bottle bottle(int id, int opened, String lot) {
        return new Bottle(new UUID(5, id), new Preparation.Capsule(Dose.mg("1.5")), Quantity.of(200),
                new Bottle.Label("", Filler.NOT_GIVEN, lot, ""), ONE.plusDays(opened),
                Optional.of(ONE.plusDays(opened)),
                Optional.empty(), Optional.empty());
    }
}
