package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which starts are understood without the library of the command line. */
class PlainStartTest {
    @TempDir
    private Path folder;

    @Test
    void noWordsOpenTheUsualJournal() {
        assertThat(PlainStart.in()).contains(new PlainStart(Optional.empty()));
    }

    @Test
    void aNamedJournalIsOpenedWhetherItIsThereOrNot() {
        assertThat(PlainStart.in("--journal", "new.ldnj")).contains(new PlainStart(Optional.of(Path.of("new.ldnj"))));
    }

    @Test
    void aDoubleClickNamesAJournalThatIsThere() throws Exception {
        var file = Files.createFile(folder.resolve("my.ldnj"));
        assertThat(PlainStart.in(file.toString())).contains(new PlainStart(Optional.of(file)));
        assertThat(PlainStart.in(folder.resolve("other.ldnj").toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "--help", "--journal", "--journal --help", "--journal a --language de",
            "demo --weeks"})
    void anythingElseIsForTheCommandLine(String words) {
        assertThat(PlainStart.in(words.split(" "))).isEmpty();
    }
}
