package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.ldnjournal.exchange.whole.PublishedSchema;
import org.ldnjournal.exchange.whole.ReadJson;
import org.ldnjournal.exchange.whole.WholeJournal;
import org.ldnjournal.exchange.whole.WholeJson;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.journal.VisitQuestions;

/** Whatever was done in a journal, its export makes an equal one, its history included. */
class WholeJournalProperties {
    private Path folder;

    /** Something that a person does. */
    private interface Deed extends BiConsumer<JournalFile, Moment> {}

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("whole");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 25)
    void theImportOfAnExportIsAnEqualJournal(@ForAll("deeds") List<Deed> deeds) throws IOException {
        var first = file("first.ldnj");
        var second = file("second.ldnj");
        WholeJournal before;
        try (var journal = opened(JournalFile.create(first))) {
            for (int i = 0; i < deeds.size(); i++) {
                deeds.get(i).accept(journal, SomeJournal.minutesLater(i));
            }
            before = whole(journal);
        }
        var document = exported(before, 1);
        PublishedSchema.accepts(document);
        var read = read(document);
        assertThat(read).isEqualTo(before);
        try (var journal = opened(JournalFile.createHolding(
                second, read.contents(), read.plans(), read.drafts(), read.changes()))) {
            assertThat(whole(journal)).isEqualTo(before);
            assertThat(withoutExport(exported(whole(journal), 2))).isEqualTo(withoutExport(document));
        }
        assertThat(CheckJournal.check(second)).isInstanceOf(Checked.Clean.class);
    }

    private Path file(String name) throws IOException {
        var file = folder.resolve(name);
        Files.deleteIfExists(file);
        return file;
    }

    private static WholeJournal whole(JournalFile journal) {
        return journal.atOneMoment(() -> WholeJournal.of(journal.journal(), journal.plans()));
    }

    private static String exported(WholeJournal whole, int minutes) {
        return new String(WholeJson.of(whole, SomeJournal.minutesLater(minutes), "test " + minutes),
                StandardCharsets.UTF_8);
    }

    private WholeJournal read(String document) throws IOException {
        return switch (ReadJson.read(Files.writeString(folder.resolve("document.json"), document))) {
            case Typed.Accepted<WholeJournal>(var whole) -> whole;
            case Typed.Refused<WholeJournal>(var reason) -> throw new AssertionError(reason);
        };
    }

    private static String withoutExport(String document) {
        return document.lines().filter(line -> !line.startsWith("  \"export")).collect(Collectors.joining("\n"));
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Arbitraries.oneOf(days(), items(), person(), plans()).list().ofMaxSize(30);
    }

    private static Arbitrary<Deed> days() {
        var drafts = Combinators.combine(SomeValues.days(), Arbitraries.of(Entry.Field.class), SomeValues.words(60),
                SomeValues.moments()).as(Draft::new);
        return Arbitraries.oneOf(
                SomeValues.entries().map(entry -> (file, at) -> file.journal().record(entry, at)),
                SomeValues.doses().map(dose -> (file, _) -> file.journal().record(dose)),
                SomeValues.days().map(day -> (file, at) -> file.journal().withdrawDose(day, 1, at)),
                drafts.map(draft -> (file, _) -> file.journal().keep(draft)));
    }

    private static Arbitrary<Deed> items() {
        Arbitrary<Item> items = Arbitraries.oneOf(SomeValues.medicines(), SomeValues.labs(), SomeValues.bottles(),
                SomeValues.itemsForWarnings(), SomeValues.trackers(), SomeValues.anchors(), SomeValues.impressions(),
                SomeValues.sealedQuestions());
        return Combinators.combine(items, Arbitraries.of(false, false, true)).as((item, gone) -> (file, at) -> {
            if (gone) {
                file.journal().withdraw(item, at);
            } else {
                file.journal().record(item, at);
            }
        });
    }

    private static Arbitrary<Deed> person() {
        return Arbitraries.oneOf(
                SomeValues.person().map(person -> (file, at) -> file.journal().record(person, at)),
                SomeValues.settings().map(settings -> (file, at) -> file.journal().record(settings, at)),
                SomeValues.words(200).list().ofMaxSize(3).map(VisitQuestions::new)
                        .map(questions -> (file, at) -> file.journal().record(questions, at)));
    }

    private static Arbitrary<Deed> plans() {
        return Arbitraries.oneOf(
                SomeValues.plans().map(plan -> (file, _) -> file.plans().record(plan)),
                SomeValues.decisions().map(decision -> (file, _) -> file.plans().record(decision)),
                SomeValues.preparations().map(of -> (file, at) -> file.plans().add(of, at)),
                Arbitraries.just((file, at) -> file.plans().history().decisions().stream().findFirst()
                        .ifPresent(recorded -> file.plans().undoDecision(recorded.number(), at))),
                Arbitraries.just((file, at) -> file.plans().history().preparations().all().stream().findFirst()
                        .ifPresent(kept -> file.plans().removePreparation(kept.number(), at))));
    }
}
