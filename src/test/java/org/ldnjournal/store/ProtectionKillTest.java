package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.SomeVault;

/**
 * Another process saves into a journal and changes its passphrase, and is killed at a random moment, again and again.
 * What it said was saved is there each time; and of a journal that stays locked no word lies in clear in any file.
 */
class ProtectionKillTest {
    private static final int RUNS = Math.max(1, Integer.getInteger("ldnjournal.kill.runs", 20) / 2);

    @TempDir
    private Path folder;

    private UntilKilled killed;

    @BeforeEach
    void makeFolder() {
        killed = new UntilKilled(folder);
    }

    @Test
    void opensUnderTheOneOrTheOtherAndLosesNothing() throws IOException, InterruptedException {
        killAgainAndAgain(journal("changing.ldnj"), (RUNS + 1) / 2, () -> { });
    }

    @Test
    void leavesNoWordInClearWhileItIsLocked() throws IOException, InterruptedException {
        var file = journal("locked.ldnj");
        Protection.set(file, SomeVault.under("correct horse ONE"));
        killAgainAndAgain(file, RUNS / 2, this::assertNoWordInClear);
    }

    private Path journal(String name) {
        var file = folder.resolve("journal").resolve(name);
        SomeJournal.opened(JournalFile.create(file)).close();
        return file;
    }

    private interface Looking {
        void look() throws IOException;
    }

    private void killAgainAndAgain(Path file, int runs, Looking looking) throws IOException, InterruptedException {
        var acknowledged = new HashMap<JournalDay, Integer>();
        int next = 1;
        for (int run = 1; run <= runs; run++) {
            for (var said : killed.run(ProtectsUntilKilled.class, file, next)) {
                var words = said.split(" ");
                if (words[0].equals("entry")) {
                    int number = Integer.parseInt(words[1]);
                    acknowledged.put(ProtectsUntilKilled.entry(number).day(), number);
                    next = number;
                }
            }
            // the one after the last acknowledged may have been saved too, before it could be said
            next += 2;
            looking.look();
            assertNothingLost(file, acknowledged, run);
        }
    }

    private static void assertNothingLost(Path file, Map<JournalDay, Integer> acknowledged, int run) {
        var under = ProtectsUntilKilled.under(file);
        assertThat(under.key().map(key -> CheckJournal.check(file, key)).orElseGet(() -> CheckJournal.check(file)))
                .as("after kill %d, under %s", run, under).isInstanceOf(Checked.Clean.class);
        try (var journal = SomeJournal.opened(under.open(file))) {
            var contents = journal.journal().contents();
            acknowledged.forEach((day, number) -> {
                var note = contents.entry(day).orElseThrow().entry().note();
                assertThat(Integer.parseInt(note.substring(0, note.indexOf(' ')))).as("%s after kill %d", day, run)
                        .isGreaterThanOrEqualTo(number);
            });
        }
        assertThat(file.getParent()).as("what a crash left is gone once it was opened")
                .isDirectoryNotContaining("glob:**.saving");
    }

    private void assertNoWordInClear() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString())
                        .doesNotContain(ProtectsUntilKilled.WORDS);
            }
        }
    }

    @Test
    void wouldFindAWordInClear() throws IOException {
        var file = journal("plain.ldnj");
        try (var journal = SomeJournal.opened(JournalFile.open(file))) {
            journal.journal().record(ProtectsUntilKilled.entry(1), SomeJournal.AT);
        }
        assertThatThrownBy(this::assertNoWordInClear).isInstanceOf(AssertionError.class);
        Protection.set(file, SomeVault.under("correct horse ONE"));
        assertNoWordInClear();
        assertThat(CheckJournal.check(file, new Passphrase("correct horse ONE"))).isInstanceOf(Checked.Clean.class);
    }
}
