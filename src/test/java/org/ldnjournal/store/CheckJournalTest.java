package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.bytesIn;
import static org.ldnjournal.store.SomeJournal.execute;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Step;
import org.ldnjournal.store.Checked.Counts;

class CheckJournalTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeJournal() {
        file = SomeJournal.in(folder);
        try (var journal = opened(JournalFile.open(file))) {
            journal.plans().record(new Plan(DAY, List.of(Step.of(Dose.mg("1.5"), 14), Step.last(Dose.mg("3"))), "",
                    LocalTime.of(22, 0), AT, Optional.empty()));
            journal.plans().record(new Decision(DAY, new Decision.GoUp(), "", true, AT));
            journal.plans().add(new Preparation.Capsule(Dose.mg("1.5")), AT);
        }
    }

    @Test
    void saysHowMuchIsInACleanJournal() {
        assertThat(CheckJournal.check(file)).isEqualTo(new Checked.Clean(new Counts(Migrations.shipped().newest(), 1, 1,
                0, 0, 1, 1, 1, 6)));
    }

    @Test
    void leavesTheFileItsFolderAndTheTemporaryFolderAsTheyWere() throws IOException {
        var before = bytesIn(folder);
        var modified = Files.getLastModifiedTime(file);
        var temporary = copies();

        CheckJournal.check(file);

        assertThat(bytesIn(folder)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(modified);
        assertThat(copies()).isEqualTo(temporary);
    }

    private static List<Path> copies() throws IOException {
        try (var inside = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return inside.filter(path -> path.getFileName().toString().startsWith("ldn-journal-")).sorted().toList();
        }
    }

    @Test
    void findsAJournalCleanThatACrashLeftHalfDone() throws IOException, SQLException {
        var crashed = SomeJournal.leftHalfDone(Files.createDirectory(folder.resolve("crash")));
        var before = bytesIn(folder);
        assertThat(CheckJournal.check(crashed)).isInstanceOf(Checked.Clean.class);
        assertThat(bytesIn(folder)).isEqualTo(before);
    }

    /** Damage that only somebody who goes round the tables' rules can do. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE entry SET pain = 11                                        | CHECK constraint failed in entry
            UPDATE dose SET micrograms = 9999999                              | CHECK constraint failed in dose
            UPDATE entry SET day = '2026-11-20'                               | entry that is not there
            UPDATE entry_recorded SET zone = 'Nowhere/At_All'                 | Nowhere/At_All
            DROP TRIGGER change_stays                                         | change_stays
            DROP INDEX change_by_subject                                      | change_by_subject
            CREATE TABLE other (a TEXT)                                       | other
            DROP TABLE question                                               | question
            INSERT INTO plan VALUES (2, '2026-11-21', '', '22:00', '2026-11-21T20:15:30.125Z', 'UTC', NULL, NULL, NULL) | plan
            """)
    void findsWhatADamageOfEachKindLeft(String damage, String named) throws SQLException {
        execute(file, "PRAGMA ignore_check_constraints = ON", damage);

        assertThat(CheckJournal.check(file)).isInstanceOfSatisfying(Checked.Faulty.class,
                faulty -> assertThat(faulty.faults()).anySatisfy(fault -> assertThat(fault).contains(named)));
    }

    @Test
    void findsAnIndexThatDoesNotMatchItsTable() throws SQLException {
        execute(file, "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = 'CREATE INDEX change_by_subject ON change (field)' "
                        + "WHERE name = 'change_by_subject'");
        assertThat(CheckJournal.check(file)).isInstanceOf(Checked.Faulty.class);
    }
}
