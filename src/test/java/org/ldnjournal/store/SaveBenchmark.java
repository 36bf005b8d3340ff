package org.ldnjournal.store;

import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SleepHours;

/**
 * What one durable save costs: through the journal, by plain JDBC into the same tables with the same pragmas, and the
 * latter with a write-ahead log. And the same with 1 and 30 years in the file, which is also
 * opened, checked and backed up. Prints medians; run it in a folder on a real disk.
 */
final class SaveBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 500);
    private static final int WARM_UP = ROUNDS / 5;
    private static final String AT = "2026-11-21T20:15:30.125Z";

    private SaveBenchmark() {}

    /** The folder to measure in. */
    static void main(String[] arguments) throws IOException, SQLException {
        var folder = Files.createTempDirectory(Path.of(arguments[0]), "save-benchmark");
        try (var journal = opened(JournalFile.open(fresh(folder, "journal")));
                var extra = connection(fresh(folder, "extra"), "DELETE", "EXTRA");
                var full = connection(fresh(folder, "full"), "DELETE", "FULL");
                var wal = connection(fresh(folder, "wal"), "WAL", "FULL")) {
            var medians = medians(List.of(
                    i -> journal.journal().record(entry(i), SomeJournal.AT), save(extra), save(full), save(wal)));
            System.out.printf("median of one save, µs: journal %.0f, the same rows by JDBC %.0f (ratio %.2f), "
                            + "DELETE/FULL %.0f, WAL/FULL %.0f (DELETE/EXTRA costs %.1f times WAL)%n",
                    medians[0], medians[1], medians[0] / medians[1], medians[2], medians[3], medians[1] / medians[3]);
        }
        years(folder, 1);
        years(folder, 30);
    }

    private static Path fresh(Path folder, String name) {
        var file = folder.resolve(name + ".ldnj");
        opened(JournalFile.create(file)).close();
        return file;
    }

    private static Entry entry(int i) {
        return Entry.empty(JournalDay.of(2000, 1, 1).plusDays(i)).with(new Score(Scale.PAIN, i % 11))
                .with(new Score(Scale.FATIGUE, 5)).withSleep(Optional.of(new SleepHours(28)));
    }

    private static Connection connection(Path file, String journalMode, String synchronous) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        pragma(connection, "journal_mode = " + journalMode);
        pragma(connection, "synchronous = " + synchronous);
        pragma(connection, "foreign_keys = ON");
        connection.setAutoCommit(false);
        return connection;
    }

    /** The same seven rows, prepared once. */
    private static IntConsumer save(Connection connection) throws SQLException {
        var entry = connection.prepareStatement("""
                INSERT INTO entry (day, pain, fatigue, sleep_quarters, side_effects_answered, note, bad_day)
                VALUES (?, ?, 5, 28, 0, '', 0)""");
        var recorded = connection.prepareStatement("""
                INSERT INTO entry_recorded (day, field, at, zone) VALUES (?, ?, ?, 'UTC')""");
        var change = connection.prepareStatement("""
                INSERT INTO change (subject, field, before, after, at, zone) VALUES (?, ?, NULL, '5', ?, 'UTC')""");
        return i -> {
            try {
                var day = JournalDay.of(2000, 1, 1).plusDays(i).toString();
                insert(entry, day, i % 11);
                for (var field : List.of("PAIN", "FATIGUE", "SLEEP_HOURS")) {
                    insert(recorded, day, field, AT);
                    insert(change, "entry " + day, field, AT);
                }
                connection.commit();
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        };
    }

    private static void insert(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static void pragma(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma);
        }
    }

    /** In microseconds; the ways take turns, so that whatever else the machine does weighs on all of them alike. */
    private static double[] medians(List<IntConsumer> ways) {
        var times = new long[ways.size()][ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            for (int way = 0; way < ways.size(); way++) {
                long before = System.nanoTime();
                ways.get(way).accept(i);
                if (i >= WARM_UP) {
                    times[way][i - WARM_UP] = System.nanoTime() - before;
                }
            }
        }
        return Arrays.stream(times).mapToDouble(SaveBenchmark::median).toArray();
    }

    private static double median(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return nanoseconds[nanoseconds.length / 2] / 1_000.0;
    }

    /** A save into so many years of entries against the plain rows, and opening, checking and backing up all of it. */
    private static void years(Path folder, int years) throws IOException, SQLException {
        var file = filled(folder, years);
        var plain = Files.copy(file, file.resolveSibling("plain-" + years + ".ldnj"));
        long before = System.nanoTime();
        var journal = opened(JournalFile.open(file));
        long open = System.nanoTime() - before;
        try (journal; var connection = connection(plain, "DELETE", "EXTRA")) {
            var save = save(connection);
            var medians = medians(List.of(i -> journal.journal().record(entry(36_500 + i), SomeJournal.AT),
                    i -> save.accept(36_500 + i)));
            System.out.printf("%d years, file of %.1f MB: save, µs: journal %.0f, the same rows by JDBC %.0f (ratio %.2f)%n",
                    years, Files.size(file) / 1e6, medians[0], medians[1], medians[0] / medians[1]);
            before = System.nanoTime();
            var made = journal.backups(journal.usualBackups(), Clock.systemUTC()).make();
            long backup = System.nanoTime() - before;
            before = System.nanoTime();
            journal.journal().contents();
            long read = System.nanoTime() - before;
            System.out.printf("%d years: opened in %.0f ms, read in %.0f ms, backed up and checked in %.0f ms: %s%n",
                    years, open / 1e6, read / 1e6, backup / 1e6, made.getClass().getSimpleName());
        }
        before = System.nanoTime();
        CheckJournal.check(file);
        System.out.printf("%d years: checked in %.0f ms%n", years, (System.nanoTime() - before) / 1e6);
    }

    private static Path filled(Path folder, int years) {
        var file = fresh(folder, "years-" + years);
        try (var database = Database.forWriting(file)) {
            database.inTransaction(writing -> {
                for (int i = 0; i < years * 365; i++) {
                    EntryTable.record(writing, entry(i), SomeJournal.AT);
                    DoseTable.record(writing, SomeJournal.dose(JournalDay.of(2000, 1, 1).plusDays(i), 1));
                }
                PersonTables.record(writing, JournalSettings.USUAL, SomeJournal.AT);
            });
        }
        return file;
    }
}
