package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Preparations;

/** Whatever the value types accept comes back from the file as it was, after the file was closed and opened again. */
class RoundTripProperties {
    private static final int TRIES = 25;

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("round-trip");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = TRIES)
    void entriesComeBackWithTheMomentOfEachField(@ForAll("entries") List<Entry> entries) throws IOException {
        var expected = new TreeMap<JournalDay, LoggedEntry>();
        afterwards(journal -> {
            for (int i = 0; i < entries.size(); i++) {
                var at = SomeJournal.minutesLater(i);
                journal.journal().record(entries.get(i), at);
                keep(expected, entries.get(i), at);
            }
        }, journal -> {
            assertThat(journal.journal().contents().entries()).isEqualTo(expected);
            expected.forEach((day, entry) -> assertThat(journal.journal().entry(day)).contains(entry));
        });
    }

    private static void keep(Map<JournalDay, LoggedEntry> kept, Entry entry, Moment at) {
        var before = kept.getOrDefault(entry.day(), new LoggedEntry(Entry.empty(entry.day()), Map.of()));
        var recorded = new EnumMap<Entry.Field, Moment>(Entry.Field.class);
        recorded.putAll(before.recorded());
        for (var field : Entry.Field.values()) {
            if (!part(before.entry(), field).equals(part(entry, field))) {
                recorded.put(field, at);
            }
        }
        if (!recorded.isEmpty()) {
            kept.put(entry.day(), new LoggedEntry(entry, recorded));
        }
    }

    private static Object part(Entry entry, Entry.Field field) {
        return switch (field) {
            case PAIN -> entry.score(Scale.PAIN);
            case FATIGUE -> entry.score(Scale.FATIGUE);
            case SLEEP_QUALITY -> entry.score(Scale.SLEEP_QUALITY);
            case SLEEP_HOURS -> entry.sleep();
            case SIDE_EFFECTS -> entry.sideEffects();
            case NOTE -> entry.note();
            case BAD_DAY -> entry.badDay();
            case CRASH -> entry.besides().crash();
            case EVENTS -> entry.besides().events();
            case TRACKERS -> entry.besides().trackers();
            case ENDED_EFFECTS -> entry.besides().ended();
            case NOTHING_TO_ADD -> entry.besides().nothingToAdd();
        };
    }

    @Property(tries = TRIES)
    void dosesComeBackInOrder(@ForAll("doses") List<DoseRecord> doses) throws IOException {
        var expected = new TreeMap<String, DoseRecord>();
        afterwards(journal -> doses.forEach(dose -> {
            journal.journal().record(dose);
            expected.put(dose.day() + " " + dose.number(), dose);
        }), journal -> assertThat(journal.journal().contents().doses()).containsExactlyElementsOf(expected.values()));
    }

    @Property(tries = TRIES)
    void medicinesComeBackInTheOrderTheyWereAdded(@ForAll("medicines") List<Medicine> medicines) throws IOException {
        var expected = new LinkedHashMap<Object, Medicine>();
        afterwards(journal -> medicines.forEach(medicine -> {
            journal.journal().record(medicine, SomeJournal.AT);
            expected.put(medicine.id(), medicine);
        }), journal -> assertThat(journal.journal().contents().medicines())
                .containsExactlyElementsOf(expected.values()));
    }

    @Property(tries = TRIES)
    void laboratoryValuesComeBackExactly(@ForAll("labs") List<LabValue> labs) throws IOException {
        var expected = new LinkedHashMap<Object, LabValue>();
        afterwards(journal -> labs.forEach(value -> {
            journal.journal().record(value, SomeJournal.AT);
            expected.put(value.id(), value);
        }), journal -> assertThat(journal.journal().contents().labs())
                .containsExactlyInAnyOrderElementsOf(expected.values())
                .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date())));
    }

    @Property(tries = TRIES)
    void bottlesComeBackInTheOrderTheyWereAdded(@ForAll("bottles") List<Bottle> bottles) throws IOException {
        var expected = new LinkedHashMap<Object, Bottle>();
        afterwards(journal -> bottles.forEach(bottle -> {
            journal.journal().record(bottle, SomeJournal.AT);
            expected.put(bottle.id(), bottle);
        }), journal -> assertThat(journal.journal().contents().items().of(Bottle.class))
                .containsExactlyElementsOf(expected.values()));
    }

    @Property(tries = TRIES)
    void whatWarningsRestOnComesBack(@ForAll("itemsForWarnings") List<Item> items) throws IOException {
        afterwards(journal -> items.forEach(item -> journal.journal().record(item, SomeJournal.AT)),
                journal -> assertThat(journal.journal().contents().items()).isEqualTo(Items.NONE.with(items)));
    }

    @Property(tries = TRIES)
    void personSettingsAndQuestionsComeBack(@ForAll("person") Person person,
            @ForAll("settings") JournalSettings settings,
            @ForAll("questions") VisitQuestions questions) throws IOException {
        afterwards(journal -> {
            journal.journal().record(person, SomeJournal.AT);
            journal.journal().record(settings, SomeJournal.AT);
            journal.journal().record(questions, SomeJournal.AT);
        }, journal -> {
            var contents = journal.journal().contents();
            assertThat(contents.person()).isEqualTo(person);
            assertThat(contents.settings()).isEqualTo(settings);
            assertThat(contents.questions()).isEqualTo(questions);
        });
    }

    @Property(tries = TRIES)
    void plansAndDecisionsComeBackInTheOrderOfRecording(
            @ForAll("plans") List<Plan> plans, @ForAll("decisions") List<Decision> decisions) throws IOException {
        afterwards(journal -> {
            plans.forEach(journal.plans()::record);
            decisions.forEach(journal.plans()::record);
            if (!decisions.isEmpty()) {
                journal.plans().undoDecision(decisions.size(), SomeJournal.AT);
                journal.plans().undoDecision(decisions.size(), SomeJournal.minutesLater(1));
            }
        }, journal -> {
            var history = journal.plans().history();
            assertThat(history.plans()).isEqualTo(plans);
            assertThat(history.decisions()).extracting(recorded -> recorded.decision()).isEqualTo(decisions);
            for (var recorded : history.decisions()) {
                assertThat(recorded.number()).isEqualTo(history.decisions().indexOf(recorded) + 1);
                assertThat(recorded.undone()).isEqualTo(recorded.number() == decisions.size()
                        ? Optional.of(SomeJournal.AT) : Optional.empty());
            }
        });
    }

    @Property(tries = TRIES)
    void preparationsComeBackInTheOrderOfAdding(@ForAll("preparations") List<Preparation> preparations)
            throws IOException {
        afterwards(journal -> {
            preparations.forEach(preparation -> journal.plans().add(preparation, SomeJournal.AT));
            if (!preparations.isEmpty()) {
                journal.plans().removePreparation(1, SomeJournal.minutesLater(1));
                journal.plans().removePreparation(1, SomeJournal.minutesLater(2));
            }
        }, journal -> {
            var kept = journal.plans().history().preparations();
            assertThat(kept.all()).extracting(Preparations.Kept::preparation).isEqualTo(preparations);
            assertThat(kept.atHand()).isEqualTo(kept.all().stream().skip(1).toList());
            kept.all().stream().findFirst().ifPresent(first -> assertThat(first).isEqualTo(new Preparations.Kept(
                    1, preparations.getFirst(), SomeJournal.AT, Optional.of(SomeJournal.minutesLater(1)))));
        });
    }

    private void afterwards(Consumer<JournalFile> write, Consumer<JournalFile> compare) throws IOException {
        var file = folder.resolve("journal.ldnj");
        Files.deleteIfExists(file);
        try (var journal = opened(JournalFile.create(file))) {
            write.accept(journal);
        }
        try (var journal = opened(JournalFile.open(file))) {
            compare.accept(journal);
        }
        assertThat(CheckJournal.check(file)).isInstanceOf(Checked.Clean.class);
    }

    @Provide
    Arbitrary<List<Bottle>> bottles() {
        return SomeValues.bottles().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return SomeValues.entries().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<DoseRecord>> doses() {
        return SomeValues.doses().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Medicine>> medicines() {
        return SomeValues.medicines().list().ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<LabValue>> labs() {
        return SomeValues.labs().list().ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Item>> itemsForWarnings() {
        return SomeValues.itemsForWarnings().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<Person> person() {
        return SomeValues.person();
    }

    @Provide
    Arbitrary<JournalSettings> settings() {
        return SomeValues.settings();
    }

    @Provide
    Arbitrary<VisitQuestions> questions() {
        return SomeValues.words(200).list().ofMaxSize(3).map(VisitQuestions::new);
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return SomeValues.plans().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return SomeValues.decisions().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Preparation>> preparations() {
        return SomeValues.preparations().list().ofMaxSize(6);
    }
}
