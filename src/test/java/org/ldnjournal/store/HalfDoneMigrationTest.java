package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalFailure.Kind;

/**
 * A crash while a step to the next format was being committed: the file begins with the number of the next format
 * already, and what undoes the step lies beside it.
 */
class HalfDoneMigrationTest {
    @TempDir
    private Path folder;

    @Test
    void goesOnFromTheFormatThatIsThereOnceTheCrashIsUndone() throws Exception {
        var whole = read(SampleFormats.of(1, folder));
        var crashed = crashed();
        assertThat(Header.of(crashed, 5).version()).isEqualTo(2);
        assertThat(CheckJournal.check(crashed)).isInstanceOf(Checked.Clean.class);
        assertThat(read(crashed)).isEqualTo(whole);
        opened(JournalFile.open(crashed)).close();
        assertThat(CheckJournal.check(crashed)).isInstanceOf(Checked.Clean.class);
        assertThat(read(crashed)).isEqualTo(whole);
        assertThat(folder.resolve("crashed.ldnj.format-1")).exists();
    }

    @Test
    void theCheckNamesTheFormatThatIsThereOnceTheCrashIsUndone() throws Exception {
        SampleFormats.of(1, folder);
        assertThat(CheckJournal.check(crashed())).isInstanceOfSatisfying(Checked.Clean.class,
                clean -> assertThat(clean.counts().version()).isEqualTo(1));
    }

    @Test
    void recoveringTakesEverythingOfTheFormatThatIsThere() throws Exception {
        var whole = read(SampleFormats.of(1, folder));
        var recovered = (Recovery.Recovered) Recovery.beside(crashed());
        assertThat(recovered.suspect()).isEmpty();
        assertThat(read(recovered.file())).isEqualTo(whole);
    }

    @Test
    void aNewerFormatThatTheCrashLeadsBackToIsRefused() throws Exception {
        SampleFormats.of(1, folder);
        SomeJournal.execute(folder.resolve("sample-1.ldnj"), "PRAGMA user_version = 99");
        var crashed = crashed();
        assertThat(SomeJournal.refusal(JournalFile.openReadOnly(crashed))).isEqualTo(Kind.NEWER);
        assertThat(CheckJournal.check(crashed)).isInstanceOfSatisfying(Checked.Unreadable.class,
                unreadable -> assertThat(unreadable.kind()).isEqualTo(Kind.NEWER));
        assertThat(SomeJournal.refusal(JournalFile.open(crashed))).isEqualTo(Kind.NEWER);
    }

    private static JournalContents read(Path file) {
        try (var journal = opened(JournalFile.openReadOnly(file))) {
            return journal.journal().contents();
        }
    }

    private Path crashed() throws SQLException, IOException {
        var file = folder.resolve("stepping.ldnj");
        var crashed = folder.resolve("crashed.ldnj");
        Files.copy(folder.resolve("sample-1.ldnj"), file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                var statement = connection.createStatement()) {
            // without waiting for the disk the file that undoes the step is whole at any moment
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("BEGIN IMMEDIATE");
            statement.executeUpdate(Migrations.script("V2.sql"));
            statement.execute("PRAGMA user_version = 2");
            Files.copy(folder.resolve("stepping.ldnj-journal"), folder.resolve("crashed.ldnj-journal"));
            statement.execute("COMMIT");
        }
        Files.copy(file, crashed);
        return crashed;
    }
}
