package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.JournalDay;

/**
 * Another process saves into the journal and is killed at a random moment, again and again: five times, or 250
 * with the profile {@code full-counts}; {@link KilledWorkTest} does the same to other work. What it said was saved is
 * there each time, and the journal is sound.
 */
class KillTest {
    private static final int RUNS = Math.max(1, Integer.getInteger("ldnjournal.kill.runs", 20) / 4);

    @TempDir
    Path folder;

    private final TreeMap<JournalDay, Integer> entries = new TreeMap<>();
    private final TreeMap<JournalDay, Integer> doses = new TreeMap<>();
    private int acknowledged;
    private int halfDone;

    @Test
    void losesNothingThatWasSaidToBeSaved() throws IOException, InterruptedException {
        var killed = new UntilKilled(folder);
        var file = folder.resolve("journal/killed.ldnj");
        opened(JournalFile.create(file)).close();
        int next = 1;
        for (int run = 1; run <= RUNS; run++) {
            for (var saved : killed.run(SavesUntilKilled.class, file, next)) {
                next = acknowledge(saved);
            }
            // the one after the last acknowledged may have been saved too, before it could be said
            next += 2;
            halfDone += Files.exists(file.resolveSibling("killed.ldnj-journal")) ? 1 : 0;
            assertNothingLost(file, run);
        }
        report();
    }

    private int acknowledge(String saved) {
        var words = saved.split(" ");
        int number = Integer.parseInt(words[1]);
        (words[0].equals("entry") ? entries : doses).put(SavesUntilKilled.day(number), number);
        acknowledged++;
        return number;
    }

    private void assertNothingLost(Path file, int run) {
        assertThat(CheckJournal.check(file)).as("after kill %d", run).isInstanceOf(Checked.Clean.class);
        try (var reader = opened(JournalFile.openReadOnly(file))) {
            var contents = reader.journal().contents();
            entries.forEach((day, number) -> {
                var kept = contents.entry(day).orElseThrow().entry();
                int stored = Integer.parseInt(kept.note().substring(0, kept.note().indexOf(' ')));
                assertThat(stored).as("entry of %s after kill %d", day, run).isGreaterThanOrEqualTo(number);
                assertThat(kept).isEqualTo(SavesUntilKilled.entry(stored));
            });
            doses.forEach((day, number) -> {
                var kept = contents.dosesOn(day).getFirst();
                int stored = (int) kept.amount().orElseThrow().micrograms() - 1;
                assertThat(stored).as("dose of %s after kill %d", day, run).isGreaterThanOrEqualTo(number);
                assertThat(kept).isEqualTo(SavesUntilKilled.dose(stored));
            });
        }
    }

    private void report() throws IOException {
        var said = "%d kills, %d acknowledged saves, none lost; %d kills left a change half done%n"
                .formatted(RUNS, acknowledged, halfDone);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("kill-test.txt"), said);
    }
}
