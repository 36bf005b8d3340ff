package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.opened;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;

/** What was read stays good until something is written, by whomever, and not a moment longer. */
class ReadOnceTest {
    @TempDir
    private Path folder;

    private static int pain(Journal journal, JournalDay day) {
        return journal.contents().entry(day).orElseThrow().entry()
                .scores().values().iterator().next().value();
    }

    @Test
    void readsAgainOnlyAfterAChange() {
        try (var file = opened(JournalFile.open(SomeJournal.in(folder)))) {
            var before = file.journal().contents();
            assertThat(file.journal().contents()).isSameAs(before);
            file.journal().record(entry(DAY, 3), AT);
            assertThat(file.journal().contents()).isNotSameAs(before);
            assertThat(pain(file.journal(), DAY)).isEqualTo(3);
        }
    }

    @Test
    void seesWhatAnotherProgramWrote() {
        var path = SomeJournal.in(folder);
        try (var writer = opened(JournalFile.open(path)); var reader = opened(JournalFile.openReadOnly(path))) {
            assertThat(pain(reader.journal(), DAY)).isEqualTo(6);
            writer.journal().record(entry(DAY, 2), AT);
            assertThat(pain(reader.journal(), DAY)).isEqualTo(2);
        }
    }

    @Test
    void forgetsWhatWasReadOfWorkThatWasTakenBack() {
        try (var file = opened(JournalFile.open(SomeJournal.in(folder)))) {
            assertThatThrownBy(() -> file.together(() -> {
                file.journal().record(entry(DAY, 9), AT);
                assertThat(pain(file.journal(), DAY)).isEqualTo(9);
                throw new IllegalStateException("taken back");
            })).hasMessage("taken back");
            assertThat(pain(file.journal(), DAY)).isEqualTo(6);
        }
    }
}
