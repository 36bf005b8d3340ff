package org.ldnjournal.store;

import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SleepHours;

/**
 * What one durable save costs: through the journal, by plain JDBC into the same tables with the same pragmas, and the
 * latter with a write-ahead log. And what reading ten years costs. Prints medians; run it in a folder on a real disk.
 */
final class SaveBenchmark {
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 1_000;
    private static final String AT = "2026-11-21T20:15:30.125Z";

    private SaveBenchmark() {}

    /** The folder to measure in. */
    static void main(String[] arguments) throws IOException, SQLException {
        var folder = Files.createTempDirectory(Path.of(arguments[0]), "save-benchmark");
        for (int round = 1; round <= 3; round++) {
            double journal = throughJournal(fresh(folder, "journal" + round));
            double jdbc = byJdbc(fresh(folder, "jdbc" + round), "DELETE", "EXTRA");
            double full = byJdbc(fresh(folder, "full" + round), "DELETE", "FULL");
            double wal = byJdbc(fresh(folder, "wal" + round), "WAL", "FULL");
            System.out.printf("median of one save, µs: journal %.0f, same rows by JDBC %.0f (ratio %.2f), "
                    + "DELETE/FULL %.0f, WAL/FULL %.0f (DELETE/EXTRA costs %.2f times WAL)%n",
                    journal, jdbc, journal / jdbc, full, wal, jdbc / wal);
        }
        tenYears(fresh(folder, "years"));
    }

    private static Path fresh(Path folder, String name) {
        var file = folder.resolve(name + ".ldnj");
        opened(JournalFile.create(file)).close();
        return file;
    }

    private static double throughJournal(Path file) {
        try (var journal = opened(JournalFile.open(file))) {
            return median(i -> journal.journal().record(entry(i), SomeJournal.AT));
        }
    }

    private static Entry entry(int i) {
        return Entry.empty(JournalDay.of(2000, 1, 1).plusDays(i)).with(new Score(Scale.PAIN, i % 11))
                .with(new Score(Scale.FATIGUE, 5)).withSleep(Optional.of(new SleepHours(28)));
    }

    /** The same seven rows, prepared once. */
    private static double byJdbc(Path file, String journalMode, String synchronous) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            pragma(connection, "journal_mode = " + journalMode);
            pragma(connection, "synchronous = " + synchronous);
            pragma(connection, "foreign_keys = ON");
            try (var entry = connection.prepareStatement("INSERT INTO entry VALUES (?, ?, 5, NULL, 28, 0, '', 0)");
                    var recorded = connection.prepareStatement("INSERT INTO entry_recorded VALUES (?, ?, ?, 'UTC')");
                    var change = connection.prepareStatement(
                            "INSERT INTO change (subject, field, before, after, at, zone) "
                                    + "VALUES (?, ?, NULL, ?, ?, 'UTC')")) {
                connection.setAutoCommit(false);
                return median(i -> {
                    try {
                        var day = JournalDay.of(2000, 1, 1).plusDays(i).toString();
                        entry.setString(1, day);
                        entry.setInt(2, i % 11);
                        entry.executeUpdate();
                        for (var field : new String[] {"PAIN", "FATIGUE", "SLEEP_HOURS"}) {
                            recorded.setString(1, day);
                            recorded.setString(2, field);
                            recorded.setString(3, AT);
                            recorded.executeUpdate();
                            change.setString(1, "entry " + day);
                            change.setString(2, field);
                            change.setString(3, "5");
                            change.setString(4, AT);
                            change.executeUpdate();
                        }
                        connection.commit();
                    } catch (SQLException broken) {
                        throw new IllegalStateException(broken);
                    }
                });
            }
        }
    }

    private static void pragma(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma);
        }
    }

    /** In microseconds. */
    private static double median(IntConsumer work) {
        var times = new long[ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long before = System.nanoTime();
            work.accept(i);
            if (i >= WARM_UP) {
                times[i - WARM_UP] = System.nanoTime() - before;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2] / 1_000.0;
    }

    private static void tenYears(Path file) throws IOException {
        try (var database = Database.forWriting(file)) {
            database.inTransaction(writing -> {
                for (int i = 0; i < 3_650; i++) {
                    EntryTable.record(writing, entry(i), SomeJournal.AT);
                    DoseTable.record(writing, SomeJournal.dose(JournalDay.of(2000, 1, 1).plusDays(i), 1));
                }
                PersonTables.record(writing, JournalSettings.USUAL, SomeJournal.AT);
            });
            Journal journal = new SqliteJournal(database);
            var times = new long[30];
            for (int i = 0; i < times.length; i++) {
                long before = System.nanoTime();
                journal.contents();
                times[i] = System.nanoTime() - before;
            }
            long first = times[0];
            Arrays.sort(times);
            System.out.printf("ten years: contents() first %.0f ms, median %.0f ms, file of %.1f MB%n",
                    first / 1e6, times[times.length / 2] / 1e6, Files.size(file) / 1e6);
        }
        long before = System.nanoTime();
        opened(JournalFile.open(file)).close();
        System.out.printf("ten years: opened in %.0f ms, ", (System.nanoTime() - before) / 1e6);
        before = System.nanoTime();
        var checked = CheckJournal.check(file);
        System.out.printf("checked in %.0f ms: %s%n", (System.nanoTime() - before) / 1e6, checked);
    }
}
