package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

/** Many writes joined into one transaction. */
class TogetherTest {
    private static final Moment NOW = new Moment(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final JournalDay DAY = JournalDay.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private JournalFile journal() {
        return ((Opened.Open) JournalFile.create(folder.resolve("j.ldnj"))).journal();
    }

    private static void note(JournalFile file, JournalDay day, String words) {
        file.journal().record(Entry.empty(day).withNote(words), NOW);
    }

    @Test
    void allIsKept() {
        try (var file = journal()) {
            file.together(() -> {
                note(file, DAY.previous(), "one");
                note(file, DAY, "two");
                assertThat(file.journal().contents().entries()).hasSize(2);
            });
            note(file, DAY.next(), "three");
            assertThat(file.journal().contents().entries()).hasSize(3);
        }
    }

    @Test
    void keepsNothingOfWorkThatBreaksInTheMiddle() {
        try (var file = journal()) {
            assertThatThrownBy(() -> file.together(() -> {
                note(file, DAY, "one");
                throw new IllegalStateException("in the middle");
            })).hasMessage("in the middle");
            assertThat(file.journal().contents().entries()).isEmpty();
            note(file, DAY, "again");
            assertThat(file.journal().contents().entries()).hasSize(1);
        }
    }
}
