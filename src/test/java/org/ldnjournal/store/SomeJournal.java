package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.DoseRecord.Assurance;
import org.ldnjournal.journal.DoseRecord.Taken;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;

/** Journals, values and bytes for the tests of the store. */
final class SomeJournal {
    static final JournalDay DAY = JournalDay.of(2026, 11, 21);
    static final Moment AT = new Moment(Instant.parse("2026-11-21T20:15:30.125Z"), ZoneId.of("Europe/Berlin"));

    private SomeJournal() {}

    static JournalFile opened(Opened opened) {
        return switch (opened) {
            case Opened.Open(var journal) -> journal;
            case Opened.Refused refused -> throw new AssertionError(refused);
        };
    }

    static JournalFailure.Kind refusal(Opened opened) {
        return switch (opened) {
            case Opened.Open(var journal) -> {
                journal.close();
                throw new AssertionError("it was opened");
            }
            case Opened.Refused(var kind, _, _) -> kind;
        };
    }

    /** A closed journal with one entry and one dose. */
    static Path in(Path folder) {
        var file = folder.resolve("some.ldnj");
        try (var made = opened(JournalFile.create(file))) {
            made.journal().record(entry(DAY, 6), AT);
            made.journal().record(dose(DAY, 1));
        }
        return file;
    }

    static Entry entry(JournalDay day, int pain) {
        return Entry.empty(day).with(new Score(Scale.PAIN, pain));
    }

    static DoseRecord dose(JournalDay day, int number) {
        return new DoseRecord(day, number, new Taken(Dose.mg("1.5"), AT), AT, Assurance.NOT_ASKED);
    }

    static Moment minutesLater(int minutes) {
        return new Moment(AT.instant().plusSeconds(60L * minutes), AT.zone());
    }

    /** The file by a connection of its own, without the store's pragmas. */
    static Connection raw(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    }

    static void execute(Path file, String... statements) throws SQLException {
        try (var connection = raw(file); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Every file of a folder, by name, with a number for its bytes. */
    static Map<String, Integer> bytesIn(Path folder) throws IOException {
        var bytes = new TreeMap<String, Integer>();
        try (var inside = Files.walk(folder)) {
            for (var path : inside.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(path).toString(), Arrays.hashCode(Files.readAllBytes(path)));
            }
        }
        return bytes;
    }

    /**
     * A journal as a crash in the middle of saving leaves it: pages of an unfinished change in the file, and beside it
     * the rollback journal that undoes them.
     */
    static Path leftHalfDone(Path folder) throws SQLException, IOException {
        var whole = in(Files.createDirectory(folder.resolve("whole")));
        var crashed = Files.createDirectory(folder.resolve("crashed")).resolve("some.ldnj");
        try (var connection = raw(whole); var statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 5");
            statement.execute("PRAGMA cache_spill = 5");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE entry SET pain = 1, note = 'never committed'");
            statement.execute("""
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                    INSERT INTO change (subject, field, before, after, at, zone)
                    SELECT 'x', 'y', NULL, printf('%200d', i), '2026-11-21T20:15:30.125Z', 'UTC' FROM n""");
            Files.copy(whole, crashed);
            Files.copy(whole.resolveSibling("some.ldnj-journal"), crashed.resolveSibling("some.ldnj-journal"));
            statement.execute("ROLLBACK");
        }
        assertThat(bytesIn(crashed.getParent())).hasSize(2);
        return crashed;
    }
}
