package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.exchange.whole.PublishedSchema;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.SaveTarget;

class ExportModelTest {
    @TempDir
    private Path folder;

    private final List<SaveTarget.Wanted> asked = new ArrayList<>();
    private Optional<String> chosen = Optional.empty();
    private final ExportModel model = new ExportModel(AtOnce.of(new MemoryJournal(), new MemoryPlanBook(),
            Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC)), Texts.of(Locale.UK), wanted -> {
                asked.add(wanted);
                return chosen.map(folder::resolve);
            }, "test");

    @Test
    void writesTheDocumentWhereThePersonChose() throws IOException {
        chosen = Optional.of("mine.json");
        model.saveDocument();
        assertThat(asked).extracting(SaveTarget.Wanted::name).containsExactly("journal-2026-11-22.json");
        assertThat(model.outcome().get()).contains(new WholeFile.Written(folder.resolve("mine.json")));
        PublishedSchema.accepts(Files.readString(folder.resolve("mine.json")));
    }

    @Test
    void writesTheTablesIntoAFolder() {
        chosen = Optional.of("tables");
        model.saveTables();
        assertThat(folder.resolve("tables/entries.csv")).exists();
        assertThat(folder.resolve("tables/README.txt")).exists();
    }

    @Test
    void asksAndDoesNothingWhereNoPlaceIsChosen() {
        model.saveDocument();
        model.saveTables();
        assertThat(asked).hasSize(2);
        assertThat(model.outcome().get()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesAJournalThatWasChosenByMistake() throws IOException {
        chosen = Optional.of("journal.ldnj");
        Files.writeString(folder.resolve("journal.ldnj"), "SQLite format 3");
        model.saveDocument();
        model.saveTables();
        assertThat(model.outcome().get()).get().isInstanceOf(WholeFile.Refused.class);
        assertThat(folder.resolve("journal.ldnj")).hasContent("SQLite format 3");
    }
}
