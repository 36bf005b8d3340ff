package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.JournalContents;

/**
 * Another process is killed while it brings a journal to the newest format, makes a backup, or restores one: 20 kills
 * in all, saves included ({@link KillTest}), or 1,000 with the profile {@code full-counts}.
 */
class KilledWorkTest {
    private static final int RUNS = Math.max(1, Integer.getInteger("ldnjournal.kill.runs", 20) / 4);

    @TempDir
    Path folder;

    private static JournalContents read(Path file) {
        try (var journal = opened(JournalFile.openReadOnly(file))) {
            return journal.journal().contents();
        }
    }

    private void report(String what, long kept) throws IOException {
        Files.writeString(Path.of("target/kill-" + what + ".txt"),
                "%d kills during %s, %d done and said, none lost%n".formatted(RUNS, what, kept));
    }

    @Test
    void aMigrationThatIsKilledLosesNothing() throws Exception {
        var killed = new UntilKilled(folder);
        var sample = SampleFormats.of(1, folder);
        var file = folder.resolve("journal.ldnj");
        Files.copy(sample, folder.resolve("journal.ldnj.old"));
        var whole = read(sample);
        long done = 0;
        for (int run = 1; run <= RUNS; run++) {
            Files.deleteIfExists(file);
            Files.copy(sample, file);
            done += killed.run(WorksUntilKilled.Migrating.class, file, run).size();
            assertThat(CheckJournal.check(file)).as("after kill %d", run).isInstanceOf(Checked.Clean.class);
            try (var journal = opened(JournalFile.open(file))) {
                assertThat(journal.journal().contents()).isEqualTo(whole);
            }
            for (var copy : beside("journal.ldnj.format-1")) {
                assertThat(read(copy)).as("copy after kill %d", run).isEqualTo(whole);
                Files.delete(copy);
            }
        }
        report("migration", done);
    }

    @Test
    void aBackupThatIsKilledLeavesNothingThatIsNone() throws Exception {
        var killed = new UntilKilled(folder);
        var file = SomeJournal.in(Files.createDirectory(folder.resolve("journal")));
        long done = 0;
        int next = 1;
        for (int run = 1; run <= RUNS; run++) {
            int made = killed.run(WorksUntilKilled.BackingUp.class, file, next).size();
            done += made;
            next += made + 2;
            try (var journal = opened(JournalFile.open(file))) {
                var backups = journal.backups(journal.usualBackups(), Clock.fixed(AT.instant(), AT.zone())).state();
                assertThat(backups.backups()).isNotEmpty();
                assertThat(read(backups.backups().getFirst().file())).isEqualTo(journal.journal().contents());
            }
            try (var inside = Files.list(file.resolveSibling("backups"))) {
                assertThat(inside.filter(path -> !path.getFileName().toString().startsWith(".")).toList())
                        .allSatisfy(path -> assertThat(CheckJournal.check(path)).isInstanceOf(Checked.Clean.class));
            }
        }
        report("backup", done);
    }

    @Test
    void aRestorationThatIsKilledLeavesOneOfTheTwoWhole() throws Exception {
        var killed = new UntilKilled(folder);
        var file = SomeJournal.in(folder);
        var one = read(Files.copy(file, folder.resolve("some.ldnj.one")));
        try (var journal = opened(JournalFile.open(file))) {
            journal.journal().record(entry(DAY, 9).withNote("x".repeat(4000)), AT);
        }
        var two = read(Files.copy(file, folder.resolve("some.ldnj.two")));
        long done = 0;
        for (int run = 1; run <= RUNS; run++) {
            done += killed.run(WorksUntilKilled.Restoring.class, file, run).size();
            assertThat(CheckJournal.check(file)).as("after kill %d", run).isInstanceOf(Checked.Clean.class);
            assertThat(read(file)).isIn(one, two);
            for (var aside : beside("some before restoring")) {
                assertThat(read(aside)).isIn(one, two);
                Files.delete(aside);
            }
        }
        report("restoring", done);
    }

    private List<Path> beside(String start) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> path.getFileName().toString().startsWith(start)).toList();
        }
    }
}
