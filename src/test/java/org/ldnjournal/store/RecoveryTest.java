package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.bytesIn;
import static org.ldnjournal.store.SomeJournal.opened;
import static org.ldnjournal.store.SomeJournal.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalFailure.Kind;

class RecoveryTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private static JournalContents read(Path file) {
        try (var journal = opened(JournalFile.openReadOnly(file))) {
            return journal.journal().contents();
        }
    }

    @Test
    void takesEverythingFromAJournalThatIsWhole() throws IOException {
        var file = SampleFormats.brought(4, folder);
        var recovered = (Recovery.Recovered) Recovery.beside(file);

        assertThat(recovered.file()).hasFileName("sample-4 recovered.ldnj");
        assertThat(recovered.suspect()).isEmpty();
        assertThat(recovered.leftOut()).isZero();
        assertThat(read(recovered.file())).isEqualTo(read(file));
    }

    /** One page after the other is overwritten: what is on the others comes through, and the damaged file stays. */
    @Test
    void takesWhatTheOtherPagesHold() throws IOException {
        var file = SampleFormats.brought(4, folder);
        var whole = Files.readAllBytes(file);
        var days = read(file).entries().size();
        int most = 0;
        for (int page = 1; page < whole.length / PAGE; page += 7) {
            var damaged = whole.clone();
            Arrays.fill(damaged, page * PAGE, (page + 1) * PAGE, (byte) 0x5a);
            Files.write(file, damaged);
            if (Recovery.beside(file) instanceof Recovery.Recovered recovered) {
                assertThat(CheckJournal.check(recovered.file())).isInstanceOf(Checked.Clean.class);
                most = Math.max(most, read(recovered.file()).entries().size());
                Files.delete(recovered.file());
            }
            assertThat(file).hasBinaryContent(damaged);
        }
        assertThat(most).isEqualTo(days);
    }

    @Test
    void namesTheTableInWhichAValueIsNotAsItWasWritten() throws Exception {
        var file = SomeJournal.in(folder);
        SomeJournal.execute(file, "UPDATE entry SET note = 'never written by this program'");
        assertThat(refusal(JournalFile.open(file))).isEqualTo(Kind.DAMAGED);

        assertThat(((Recovery.Recovered) Recovery.beside(file)).suspect()).containsExactly("entry");
    }

    @Test
    void leavesOutRowsThatBreakARule() throws Exception {
        var file = SomeJournal.in(folder);
        SomeJournal.execute(file, "PRAGMA ignore_check_constraints = ON", "UPDATE dose SET micrograms = 9999999");
        var recovered = (Recovery.Recovered) Recovery.beside(file);
        assertThat(recovered.leftOut()).isEqualTo(1);
        assertThat(read(recovered.file()).doses()).isEmpty();
    }

    @Test
    void makesNothingOfAFileWithoutARow() throws IOException {
        var file = Files.write(folder.resolve("noise.ldnj"), new byte[20_000]);
        var before = bytesIn(folder);
        assertThat(Recovery.beside(file)).isInstanceOf(Recovery.NotRecovered.class);
        assertThat(bytesIn(folder)).isEqualTo(before);
    }
}
