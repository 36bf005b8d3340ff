package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.store.CheckJournal;
import org.ldnjournal.store.Checked;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.store.UntilKilled;

/**
 * A note is being typed in another process, which is killed before the note is saved as part of an entry, again and
 * again: 20 times, or 200 with the profile {@code full-counts}. The words are back in their field each time.
 */
class DraftKillTest {
    private static final int RUNS = Math.max(1, Integer.getInteger("ldnjournal.kill.runs", 20) / 4);

    @TempDir
    Path folder;

    @Test
    void aNoteThatIsBeingTypedSurvivesAKill() throws IOException, InterruptedException {
        var file = folder.resolve("typed.ldnj");
        assertThat(JournalFile.create(file)).isInstanceOfSatisfying(Opened.Open.class, open -> open.journal().close());
        var killed = new UntilKilled(folder);
        int next = 1;
        for (int run = 1; run <= RUNS; run++) {
            int last = next;
            for (var said : killed.run(TypesUntilKilled.class, file, next)) {
                last = Integer.parseInt(said.split(" ")[1]);
            }
            assertIsBack(file, last, run);
            // the one after it may have been kept too, before it could be said
            next = last + 2;
        }
    }

    private static void assertIsBack(Path file, int last, int run) {
        assertThat(CheckJournal.check(file)).as("after kill %d", run).isInstanceOf(Checked.Clean.class);
        try (var journal = TypesUntilKilled.opened(file)) {
            assertThat(journal.journal().contents().entries()).as("nothing was saved as an entry").isEmpty();
            var note = TypesUntilKilled.model(journal).entry().get().note();
            int back = Integer.parseInt(note.substring(0, note.indexOf(' ')));
            assertThat(back).as("after kill %d", run).isBetween(last, last + 1);
            assertThat(note).isEqualTo(TypesUntilKilled.words(back));
        }
    }
}
