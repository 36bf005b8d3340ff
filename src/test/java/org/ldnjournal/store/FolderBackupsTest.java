package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.bytesIn;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.JournalFailure.Kind;

class FolderBackupsTest {
    private static final Clock CLOCK = Clock.fixed(AT.instant(), AT.zone());
    private static final String FIRST = "some 2026-11-21 21.15.30.ldnj";

    @TempDir
    Path folder;

    private Path file;
    private JournalFile journal;
    private Path backups;

    @BeforeEach
    void openJournal() {
        file = SomeJournal.in(folder);
        journal = opened(JournalFile.open(file));
        backups = journal.usualBackups();
    }

    @AfterEach
    void closeJournal() {
        journal.close();
    }

    private Backups at(Clock clock) {
        return journal.backups(backups, clock);
    }

    private Backup made(Backups backups) {
        return switch (backups.make()) {
            case Backups.Made(var backup) -> backup;
            case Backups.NotMade notMade -> throw new AssertionError(notMade);
        };
    }

    private List<String> names() throws IOException {
        try (var inside = Files.list(backups)) {
            return inside.map(path -> path.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted()
                    .toList();
        }
    }

    @Test
    void makesACheckedCopyBesideTheJournalNamedByItsTime() throws IOException {
        var backup = made(at(CLOCK));

        assertThat(backup.file()).isEqualTo(folder.toRealPath().resolve("backups").resolve(FIRST));
        assertThat(CheckJournal.check(backup.file())).isInstanceOf(Checked.Clean.class);
        assertThat(at(CLOCK).state().lastGood()).contains(backup);
        assertThat(bytesIn(backups)).containsOnlyKeys(FIRST, ".some.backups");
        try (var copy = opened(JournalFile.openReadOnly(backup.file()))) {
            assertThat(copy.journal().contents()).isEqualTo(journal.journal().contents());
        }
    }

    @Test
    void goesBackToNoEarlierBackupWhenTheClockWasSetBack() {
        var before = made(at(CLOCK));
        var sameSecond = made(at(CLOCK));
        var earlier = made(at(Clock.offset(CLOCK, Duration.ofDays(-400))));

        assertThat(sameSecond.file()).hasFileName("some 2026-11-21 21.15.30 (2).ldnj");
        assertThat(List.of(before.file(), sameSecond.file(), earlier.file()))
                .allSatisfy(one -> assertThat(one).exists());
    }

    @Test
    void letsOldOnesGoAndNeverAFileThatItDidNotMakeOrThatWasChanged() throws IOException {
        Files.createDirectories(backups);
        Files.writeString(backups.resolve("some 2020-01-01 10.00.00.ldnj"), "a letter of the person");
        Backup changed = null;
        for (int day = 0; day < 30; day++) {
            var backup = made(at(Clock.offset(CLOCK, Duration.ofDays(day))));
            if (day == 3) {
                changed = backup;
                Files.write(backup.file(), new byte[] {1}, StandardOpenOption.APPEND);
            }
        }

        assertThat(names()).contains("some 2020-01-01 10.00.00.ldnj", changed.file().getFileName().toString())
                .doesNotContain("some 2026-11-25 21.15.30.ldnj");
        // 14 days, 3 weeks before them, 1 month; and the two that are not its own
        assertThat(names()).hasSize(14 + 3 + 1 + 2);
        assertThat(at(CLOCK).state().backups()).hasSize(14 + 3 + 1);
    }

    @Test
    void letsNoneGoThatSomebodyUsesUntilItIsUsedNoMore() throws IOException {
        var used = made(at(CLOCK));
        var later = Clock.offset(CLOCK, Duration.ofMinutes(5));
        assertThat(at(later).make(used::equals)).isInstanceOf(Backups.Made.class);
        assertThat(at(CLOCK).rehearse(used)).isInstanceOf(Backups.Shown.class);
        assertThat(names()).containsExactly(FIRST, "some 2026-11-21 21.20.30.ldnj");

        made(at(Clock.offset(CLOCK, Duration.ofMinutes(10))));
        assertThat(names()).containsExactly("some 2026-11-21 21.25.30.ldnj");
    }

    @Test
    void aListThatLeadsOutOfItsFolderOrIsNoneDeletesNothing() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.ldnj"), "a letter of the person");
        made(at(CLOCK));
        var list = backups.resolve(".some.backups");
        var line = Files.readAllLines(list).getFirst().split("\t");
        line[0] = BackupList.sha256(letter);
        line[1] = "" + Files.size(letter);
        for (var name : List.of("../letter.ldnj", letter.toString(), "a\u0000b", "\\..\\letter.ldnj", "..")) {
            line[4] = name;
            Files.write(list, (String.join("\t", line) + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.APPEND);
        }
        Files.write(list, new byte[] {(byte) 0xff, (byte) 0xfe, '\n'}, StandardOpenOption.APPEND);
        for (int day = 1; day < 40; day++) {
            made(at(Clock.offset(CLOCK, Duration.ofDays(day))));
        }
        assertThat(letter).hasContent("a letter of the person");
        assertThat(names()).hasSizeGreaterThan(14);
    }

    @Test
    void takesTheDraftThatACrashLeftBehind() throws IOException {
        Files.createDirectories(backups);
        Files.writeString(backups.resolve(".some.unfinished.ldnj"), "half a backup");
        made(at(CLOCK));
        assertThat(bytesIn(backups)).containsOnlyKeys(FIRST, ".some.backups");
    }

    @Test
    void makesNoFolderWhereADiskIsNotPluggedIn() {
        var stick = folder.resolve("stick/backups");
        assertThat(journal.backups(stick, CLOCK).make()).isEqualTo(
                new Backups.NotMade(Backups.Why.FOLDER_MISSING, stick.toString()));
        assertThat(stick).doesNotExist();
    }

    @Test
    void makesOneAtATime() throws IOException {
        Files.createDirectories(backups);
        try (var _ = WriterLock.take(backups.resolve("some.backups"))) {
            assertThat(at(CLOCK).make()).isInstanceOfSatisfying(Backups.NotMade.class,
                    refused -> assertThat(refused.why()).isEqualTo(Backups.Why.BUSY));
        }
    }

    @Test
    void keepsNoBackupOfAJournalThatIsNotAsItWasWritten() throws Exception {
        journal.close();
        SomeJournal.execute(file, "UPDATE entry SET note = 'never written by this program'");
        var copies = new PlainCopies(Database.forReading(file));
        try (var _ = copies.database()) {
            assertThat(new FolderBackups(backups, file.toRealPath(), copies, CLOCK).make())
                    .isInstanceOfSatisfying(Backups.NotMade.class,
                            refused -> assertThat(refused.why()).isEqualTo(Backups.Why.NOT_VERIFIED));
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void aRehearsalShowsWhatIsInABackupAndThatADamagedOneIsNone() throws IOException {
        var backup = made(at(CLOCK));
        var then = journal.journal().contents();
        journal.journal().record(entry(DAY, 9), AT);

        assertThat(at(CLOCK).rehearse(backup)).isEqualTo(new Backups.Shown(backup, then));
        Files.write(backup.file(), new byte[5000]);
        assertThat(at(CLOCK).rehearse(backup)).isInstanceOf(Backups.Unusable.class);
    }

    @Test
    void restoringPutsTheBackupInPlaceAndKeepsThePresentFileAside() {
        var backup = made(at(CLOCK));
        var then = journal.journal().contents();
        journal.journal().record(entry(DAY, 9), AT);
        var now = journal.journal().contents();
        var restoration = journal.restoration(CLOCK);
        assertThat(restoration.from(backup.file())).isInstanceOfSatisfying(Restoration.NotRestored.class,
                open -> assertThat(open.kind()).isEqualTo(Kind.IN_USE));
        journal.close();

        var restored = (Restoration.Restored) restoration.from(backup.file());

        journal = opened(JournalFile.open(file));
        assertThat(journal.journal().contents()).isEqualTo(then);
        var aside = restored.aside().orElseThrow();
        assertThat(aside).hasFileName("some before restoring 2026-11-21 21.15.30.ldnj");
        try (var kept = opened(JournalFile.openReadOnly(aside))) {
            assertThat(kept.journal().contents()).isEqualTo(now);
        }
    }

    @Test
    void restoringThroughALinkReplacesTheFileAndLeavesTheLink() throws IOException {
        var backup = made(at(CLOCK));
        var then = journal.journal().contents();
        journal.journal().record(entry(DAY, 9), AT);
        journal.close();
        var desk = Files.createDirectory(folder.resolve("desk"));
        var link = Files.createSymbolicLink(desk.resolve("mine.ldnj"), Path.of("..").resolve(file.getFileName()));

        var restored = (Restoration.Restored) Restoration.of(link, CLOCK).from(backup.file());

        assertThat(link).isSymbolicLink();
        assertThat(restored.aside().orElseThrow()).hasParent(file.toRealPath().getParent());
        journal = opened(JournalFile.open(file));
        assertThat(journal.journal().contents()).isEqualTo(then);
    }

    @Test
    void restoringThroughLinksToAFileThatIsGonePutsTheFileBack() throws IOException {
        var backup = made(at(CLOCK));
        var then = journal.journal().contents();
        journal.close();
        var desk = Files.createDirectory(folder.resolve("desk"));
        Files.createSymbolicLink(desk.resolve("other.ldnj"), Path.of("..").resolve(file.getFileName()));
        var link = Files.createSymbolicLink(desk.resolve("mine.ldnj"), Path.of("other.ldnj"));
        Files.delete(file);

        assertThat(Restoration.of(link, CLOCK).from(backup.file())).isInstanceOf(Restoration.Restored.class);

        assertThat(link).isSymbolicLink();
        journal = opened(JournalFile.open(file));
        assertThat(journal.journal().contents()).isEqualTo(then);
    }

    @Test
    void restoringRefusesADamagedBackupAndLeavesTheJournal() throws IOException {
        var backup = made(at(CLOCK));
        Files.write(backup.file(), new byte[9000]);
        journal.close();
        var before = bytesIn(folder);

        assertThat(journal.restoration(CLOCK).from(backup.file())).isInstanceOfSatisfying(
                Restoration.NotRestored.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.BACKUP_UNUSABLE));
        assertThat(bytesIn(folder)).isEqualTo(before);
        journal = opened(JournalFile.open(file));
    }

    @Test
    void restoringABackupThatIsGoneSaysSoAndLeavesTheJournal() throws IOException {
        var backup = made(at(CLOCK));
        Files.delete(backup.file());
        journal.close();
        var before = bytesIn(folder);

        assertThat(journal.restoration(CLOCK).from(backup.file())).isInstanceOfSatisfying(
                Restoration.NotRestored.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.BACKUP_UNUSABLE));
        assertThat(bytesIn(folder)).isEqualTo(before);
        journal = opened(JournalFile.open(file));
    }

    @Test
    void restoringOverWhatACrashLeftTakesItsCompanionAside() throws Exception {
        var backup = made(at(CLOCK));
        var crashed = SomeJournal.leftHalfDone(Files.createDirectory(folder.resolve("crash")));
        Files.write(crashed, new byte[100]);

        var restored = (Restoration.Restored) Restoration.of(crashed, CLOCK).from(backup.file());

        assertThat(CheckJournal.check(crashed)).isInstanceOf(Checked.Clean.class);
        var aside = restored.aside().orElseThrow().getFileName().toString();
        assertThat(bytesIn(crashed.getParent())).containsOnlyKeys("some.ldnj", aside, aside + "-journal");
    }

    /** SQLite would take such a log into whatever database lies beside it. */
    @Test
    void restoringTakesTheLogThatAnotherProgramLeftAside() throws Exception {
        var backup = made(at(CLOCK));
        var then = journal.journal().contents();
        var left = Files.createDirectory(folder.resolve("left")).resolve("some.ldnj");
        journal.close();
        try (var connection = SomeJournal.raw(file); var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("UPDATE entry SET pain = 1");
            Files.copy(file, left);
            Files.copy(file.resolveSibling("some.ldnj-wal"), left.resolveSibling("some.ldnj-wal"));
        }

        var restored = (Restoration.Restored) Restoration.of(left, CLOCK).from(backup.file());

        var aside = restored.aside().orElseThrow().getFileName().toString();
        assertThat(bytesIn(left.getParent())).containsOnlyKeys("some.ldnj", aside, aside + "-wal");
        try (var opened = opened(JournalFile.openReadOnly(left))) {
            assertThat(opened.journal().contents()).isEqualTo(then);
        }
    }
}
