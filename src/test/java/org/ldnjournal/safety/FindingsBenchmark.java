package org.ldnjournal.safety;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What all findings cost at ten years of daily entries and doses, twenty medicines and an as-needed dose a week. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
public class FindingsBenchmark {
    private static final int DAYS = 3_650;
    private static final JournalDay START = JournalDay.of(2026, 11, 22);
    private static final List<String> NAMES = List.of("tramadol 50 mg", "ibuprofen 400", "paracetamol", "Lyrica 75 mg",
            "Duloxetin 30 mg", "vitamin D3", "levothyroxine 50", "loperamide", "metformin", "co-codamol 8/500");

    private final MedicineMatcher matcher = new MedicineMatcher(Vocabulary.shipped());
    private JournalContents contents;
    private PlanHistory plans;

    /** Ten years. */
    @Setup
    public void live() {
        var at = Moment.of(START.date().atTime(21, 0), ZoneOffset.UTC);
        var entries = new TreeMap<JournalDay, LoggedEntry>();
        var doses = new ArrayList<DoseRecord>();
        var items = new ArrayList<Item>();
        for (int number = 0; number < 2 * NAMES.size(); number++) {
            items.add(new Medicine(new UUID(1, number), NAMES.get(number % NAMES.size()), Medicine.Use.AS_NEEDED,
                    Optional.of(START.plusDays(number).date()), Optional.empty(), Medicine.Clarification.NONE));
        }
        for (int day = 0; day < DAYS; day++) {
            var here = START.plusDays(day);
            entries.put(here, new LoggedEntry(Entry.empty(here), Map.of()));
            doses.add(new DoseRecord(here, 1, new DoseRecord.Taken(Dose.mg("4.5"), at), at,
                    DoseRecord.Assurance.NOT_ASKED));
            if (day % 7 == 0) {
                items.add(new AsNeededDose(new UUID(2, day), new UUID(1, 0), here, "1", at));
            }
        }
        var sorts = Items.NONE.having(Medicine.class, items.stream().filter(Medicine.class::isInstance).toList())
                .having(AsNeededDose.class, items.stream().filter(AsNeededDose.class::isInstance).toList());
        contents = JournalContents.EMPTY.withEntries(entries).withDoses(doses).with(sorts);
        plans = new PlanHistory(List.of(new Plan(START, List.of(new Step(Dose.mg("4.5"), OptionalInt.empty(), false)),
                "",
                LocalTime.of(22, 0), at, Optional.empty())), List.of());
    }

    /** What the last day says. */
    @Benchmark
    public List<Finding> lastDay() {
        return Findings.of(contents, plans, START.plusDays(DAYS - 1L), matcher);
    }
}
