package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.bytesIn;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.opened;
import static org.ldnjournal.store.SomeJournal.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.JournalFailure.Kind;

/** From the format of today to those of later programs. */
class MigrationsTest {
    private static final String MOOD = "ALTER TABLE entry ADD COLUMN mood INTEGER CHECK (mood BETWEEN 0 AND 10);";
    private static final String WEATHER = "CREATE TABLE weather (day TEXT PRIMARY KEY) STRICT;";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeJournal() {
        file = SomeJournal.in(folder);
    }

    private static Migrations later(String... scripts) {
        return new Migrations(Stream.concat(Stream.of(Migrations.script("V1.sql")), Stream.of(scripts)).toList());
    }

    private static int version(Path file) {
        return Header.of(file, 9).version();
    }

    @Test
    void bringsAnOlderJournalToTheNewestFormatOneStepAfterTheOther() {
        try (var journal = opened(JournalFile.open(file, later(MOOD, WEATHER)))) {
            assertThat(journal.journal().entry(DAY).orElseThrow().entry()).isEqualTo(entry(DAY, 6));
        }
        assertThat(version(file)).isEqualTo(3);
        assertThat(refusal(JournalFile.open(file))).isEqualTo(Kind.NEWER);
    }

    @Test
    void leavesACopyOfTheOlderJournalBesideIt() throws IOException {
        opened(JournalFile.open(file, later(MOOD))).close();

        assertThat(bytesIn(folder)).containsOnlyKeys("some.ldnj", "some.ldnj.format-1");
        var copy = folder.resolve("some.ldnj.format-1");
        assertThat(CheckJournal.check(copy)).isInstanceOf(Checked.Clean.class);
        assertThat(version(copy)).isEqualTo(1);
        if (Files.getFileStore(copy).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rw-------");
        }
    }

    @Test
    void keepsAnEarlierCopyOfThatName() throws IOException {
        Files.writeString(folder.resolve("some.ldnj.format-1"), "mine");
        opened(JournalFile.open(file, later(MOOD))).close();

        assertThat(folder.resolve("some.ldnj.format-1")).hasContent("mine");
        assertThat(CheckJournal.check(folder.resolve("some.ldnj.format-1-2"))).isInstanceOf(Checked.Clean.class);
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

        assertThat(version(file)).isEqualTo(2);
        try (var journal = opened(JournalFile.open(file, later(MOOD)))) {
            assertThat(journal.journal().contents().entries()).containsOnlyKeys(DAY);
        }
        assertThat(bytesIn(folder)).containsOnlyKeys("some.ldnj", "some.ldnj.format-1");
    }

    @Test
    void undoesAStepThatLeavesTheJournalUnsound() {
        var dangling = "PRAGMA defer_foreign_keys = ON; INSERT INTO plan_step VALUES (77, 0, 1500, NULL, 0);";
        assertThat(refusal(JournalFile.open(file, later(dangling)))).isEqualTo(Kind.DAMAGED);

        assertThat(version(file)).isEqualTo(1);
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
}
