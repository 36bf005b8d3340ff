package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.bytesIn;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.execute;
import static org.ldnjournal.store.SomeJournal.opened;
import static org.ldnjournal.store.SomeJournal.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Decision;

/** From the formats of earlier programs to that of today, and on to those of later ones. */
class MigrationsTest {
    private static final String MOOD = "ALTER TABLE entry ADD COLUMN mood INTEGER CHECK (mood BETWEEN 0 AND 10);";
    private static final String WEATHER = "CREATE TABLE weather (day TEXT PRIMARY KEY) STRICT;";

    private static final List<String> SHIPPED = IntStream.rangeClosed(1, Migrations.shipped().newest())
            .mapToObj(version -> Migrations.script("V" + version + ".sql")).toList();
    private static final int TODAY = SHIPPED.size();
    private static final String COPY = "some.ldnj.format-" + TODAY;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeJournal() {
        file = SomeJournal.in(folder);
    }

    private static Migrations later(String... scripts) {
        return new Migrations(Stream.concat(SHIPPED.stream(), Stream.of(scripts)).toList());
    }

    @Test
    void theNewestTablesAreWrittenDownAsTheScriptsMakeThem() throws IOException {
        var made = Files.writeString(Path.of("target", "newest.txt"), Schema.ofNewest());
        assertThat(Migrations.script("newest.txt")).as("is not %s, which belongs beside the scripts", made)
                .isEqualTo(Schema.ofNewest());
    }

    private static int version(Path file) {
        return Header.of(file, 9).version();
    }

    @Test
    void bringsAnOlderJournalToTheNewestFormatOneStepAfterTheOther() {
        try (var journal = opened(JournalFile.open(file, later(MOOD, WEATHER)))) {
            assertThat(journal.journal().entry(DAY).orElseThrow().entry()).isEqualTo(entry(DAY, 6));
        }
        assertThat(version(file)).isEqualTo(TODAY + 2);
        assertThat(refusal(JournalFile.open(file))).isEqualTo(Kind.NEWER);
    }

    /** A journal that the program wrote when the first format was the newest, with a decision that was undone. */
    @Test
    void bringsAJournalOfTheFirstFormatToTheNewest() throws IOException {
        var first = folder.resolve("first.ldnj");
        try (var sample = MigrationsTest.class.getResourceAsStream("format-1.ldnj")) {
            Files.copy(sample, first);
        }
        assertThat(version(first)).isEqualTo(1);
        try (var journal = opened(JournalFile.open(first))) {
            assertThat(journal.journal().contents().entries()).hasSize(64);
            assertThat(journal.plans().history().decisions())
                    .extracting(recorded -> recorded.number() + " " + recorded.decision().from() + " "
                            + recorded.decision().kind() + " " + recorded.decision().reason() + " "
                            + recorded.undone().isPresent())
                    .containsExactly("1 2026-10-11 GoUp[]  false",
                            "2 2026-10-25 StayLonger[days=7] A cold, and the dreams are still there. false",
                            "3 2026-11-01 GoUp[]  true");
            journal.plans().record(new Decision(JournalDay.of(2026, 11, 20), new Decision.Halve(7), "", false, AT));
            journal.plans().undoDecision(4, AT);
        }
        assertThat(version(first)).isEqualTo(TODAY);
        assertThat(CheckJournal.check(first)).isInstanceOf(Checked.Clean.class);
        assertThat(CheckJournal.check(folder.resolve("first.ldnj.format-1"))).isInstanceOf(Checked.Clean.class);
    }

    /** Samples that the programs of then wrote: a copy first, the same content after, and sound. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void bringsASampleOfEachFormatToTheNewestWithAllThatIsInIt(int format) throws IOException {
        var sample = SampleFormats.of(format, folder);
        var bytes = Files.readAllBytes(sample);
        JournalContents before;
        PlanHistory plans;
        try (var reader = opened(JournalFile.openReadOnly(sample))) {
            before = reader.journal().contents();
            plans = reader.plans().history();
        }
        assertThat(sample).hasBinaryContent(bytes);

        try (var journal = opened(JournalFile.open(sample))) {
            assertThat(journal.journal().contents()).isEqualTo(before);
            assertThat(journal.plans().history()).isEqualTo(plans);
            assertThat(before.entries()).hasSizeGreaterThan(20);
        }
        assertThat(version(sample)).isEqualTo(TODAY);
        assertThat(CheckJournal.check(sample)).isInstanceOf(Checked.Clean.class);
        var copy = folder.resolve("sample-%d.ldnj.format-%d".formatted(format, format));
        assertThat(version(copy)).isEqualTo(format);
        assertThat(CheckJournal.check(copy)).isInstanceOf(Checked.Clean.class);
    }

    @Test
    void leavesACopyOfTheOlderJournalBesideIt() throws IOException {
        opened(JournalFile.open(file, later(MOOD))).close();

        assertThat(bytesIn(folder)).containsOnlyKeys("some.ldnj", COPY);
        var copy = folder.resolve(COPY);
        assertThat(CheckJournal.check(copy)).isInstanceOf(Checked.Clean.class);
        assertThat(version(copy)).isEqualTo(TODAY);
        if (Files.getFileStore(copy).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rw-------");
        }
    }

    @Test
    void keepsAnEarlierCopyOfThatName() throws IOException {
        Files.writeString(folder.resolve(COPY), "mine");
        opened(JournalFile.open(file, later(MOOD))).close();

        assertThat(folder.resolve(COPY)).hasContent("mine");
        assertThat(CheckJournal.check(folder.resolve(COPY + "-2"))).isInstanceOf(Checked.Clean.class);
    }

    @Test
    void makesNoCopyWhereNothingIsPending() throws IOException {
        opened(JournalFile.open(file)).close();
        assertThat(bytesIn(folder)).containsOnlyKeys("some.ldnj");
    }

    @Test
    void keepsTheStepsThatWereDoneWhenALaterOneFails() throws IOException {
        assertThat(refusal(JournalFile.open(file, later(MOOD, "CREATE TABLE half (a TEXT) STRICT; NONSENSE;"))))
                .isEqualTo(Kind.BROKEN);

        assertThat(version(file)).isEqualTo(TODAY + 1);
        try (var journal = opened(JournalFile.open(file, later(MOOD)))) {
            assertThat(journal.journal().contents().entries()).containsOnlyKeys(DAY);
        }
        assertThat(bytesIn(folder)).containsOnlyKeys("some.ldnj", COPY);
    }

    @Test
    void undoesAStepThatLeavesTheJournalUnsound() {
        var dangling = "PRAGMA defer_foreign_keys = ON; INSERT INTO plan_step VALUES (77, 0, 1500, NULL, 0);";
        assertThat(refusal(JournalFile.open(file, later(dangling)))).isEqualTo(Kind.DAMAGED);

        assertThat(version(file)).isEqualTo(TODAY);
        opened(JournalFile.open(file)).close();
    }

    @Test
    void readsAnOlderJournalThroughACopyWithoutTouchingIt() throws IOException {
        var before = bytesIn(folder);
        try (var reader = opened(JournalFile.openReadOnly(file, later(MOOD)))) {
            assertThat(reader.journal().contents().entries()).containsOnlyKeys(DAY);
        }
        assertThat(bytesIn(folder)).isEqualTo(before);
    }

    @Test
    void bringsTheFirstFormatToTodaysWithAllThatIsInIt() throws SQLException {
        var first = new Migrations(SHIPPED.subList(0, 1));
        var old = folder.resolve("old.ldnj");
        NewFile.journal(old, first, _ -> { });
        execute(old, """
                INSERT INTO entry VALUES ('2026-11-21', 6, NULL, NULL, NULL, 0, '', 0)""", """
                INSERT INTO entry_recorded VALUES ('2026-11-21', 'PAIN', '2026-11-21T20:15:30.125Z', 'Europe/Berlin')""");

        try (var journal = opened(JournalFile.open(old))) {
            assertThat(journal.journal().entry(DAY).orElseThrow().entry()).isEqualTo(entry(DAY, 6));
            assertThat(journal.plans().history()).isEqualTo(PlanHistory.NONE);
            journal.plans().add(new Preparation.Capsule(Dose.mg("1.5")), SomeJournal.AT);
        }
        assertThat(CheckJournal.check(old)).isInstanceOf(Checked.Clean.class);
    }
}
