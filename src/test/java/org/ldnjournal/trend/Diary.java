package org.ldnjournal.trend;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;

/** A journal and a plan for tests, in days counted from the first dose: 1 is its day, 0 and −13 lie before it. */
final class Diary {
    static final JournalDay DAY_ONE = JournalDay.of(2026, 3, 2);

    private final TreeMap<JournalDay, LoggedEntry> entries = new TreeMap<>();
    private final List<DoseRecord> doses = new ArrayList<>();
    private final List<Medicine> medicines = new ArrayList<>();
    private final List<PlanHistory.Recorded> decisions = new ArrayList<>();
    private List<Step> steps = List.of(Step.of(Dose.mg("1.5"), 28), Step.last(Dose.mg("3")));

    static JournalDay day(int number) {
        return DAY_ONE.plusDays(number - 1L);
    }

    static Moment at(int day, int hour) {
        return Moment.of(day(day).date().atTime(hour, 0), ZoneOffset.UTC);
    }

    Diary steps(Step... all) {
        steps = List.of(all);
        return this;
    }

    /** Pain on consecutive days; a negative number is a missing day. */
    Diary pain(int firstDay, int... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                score(firstDay + i, Scale.PAIN, values[i], at(firstDay + i, 20));
            }
        }
        return this;
    }

    Diary score(int day, Scale scale, int value, Moment recorded) {
        return entry(entryOf(day).with(new Score(scale, value)), recorded);
    }

    Diary entry(Entry entry, Moment recorded) {
        var times = new EnumMap<Entry.Field, Moment>(Entry.Field.class);
        for (var field : Entry.Field.values()) {
            times.put(field, recorded);
        }
        entries.put(entry.day(), new LoggedEntry(entry, times));
        return this;
    }

    Entry entryOf(int day) {
        return Optional.ofNullable(entries.get(day(day))).map(LoggedEntry::entry).orElse(Entry.empty(day(day)));
    }

    Diary taken(int day, String mg) {
        return dose(day, new DoseRecord.Taken(Dose.mg(mg), at(day, 22)));
    }

    Diary dose(int day, DoseRecord.Outcome outcome) {
        int number = 1 + (int) doses.stream().filter(dose -> dose.day().equals(day(day))).count();
        doses.add(new DoseRecord(day(day), number, outcome, at(day, 23), DoseRecord.Assurance.NOT_ASKED));
        return this;
    }

    Diary decided(int day, Decision.Kind kind) {
        decisions.add(new PlanHistory.Recorded(decisions.size() + 1,
                new Decision(day(day), kind, "", true, at(day, 12)), Optional.empty()));
        return this;
    }

    Diary medicine(String name, int started) {
        medicines.add(new Medicine(UUID.nameUUIDFromBytes(name.getBytes()), name, Medicine.Use.REGULAR,
                Optional.of(day(started).date()), Optional.empty(), Medicine.Clarification.NONE));
        return this;
    }

    JournalContents contents() {
        return JournalContents.EMPTY.withEntries(entries).withDoses(doses).with(Items.NONE.with(medicines));
    }

    PlanHistory history() {
        var made = Moment.of(LocalDateTime.of(day(-20).date(), LocalTime.NOON), ZoneOffset.UTC);
        return new PlanHistory(List.of(new Plan(DAY_ONE, steps, "", LocalTime.of(22, 0), made, Optional.empty())),
                decisions);
    }

    Response response(int today) {
        return Response.of(contents(), history(), day(today));
    }

    Response.OfMeasure painOn(int today) {
        return response(today).of(Measure.PAIN).orElseThrow();
    }

    /** A sample of consecutive days that begins on this day; a NaN is a missing day. */
    static Sample sample(int firstDay, double... values) {
        var days = new TreeMap<JournalDay, Double>();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                days.put(day(firstDay + i), values[i]);
            }
        }
        var all = new DayRange(day(firstDay), day(firstDay + values.length - 1));
        return new Sample(new Period(Period.Kind.NOW, List.of(all), Optional.empty(), 0, true), values(days));
    }

    static DayValues values(Map<JournalDay, Double> byDay) {
        return DayValues.of(new TreeMap<>(byDay), OptionalDouble::of);
    }
}
