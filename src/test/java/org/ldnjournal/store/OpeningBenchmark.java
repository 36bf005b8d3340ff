package org.ldnjournal.store;

import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.dose;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.Vault;

/**
 * What opening a journal and backing it up cost, and each part of an opening, by the years that are in it: in clear and
 * with a passphrase, beside plain SQLite that reads each row once. The ways take turns; medians are printed.
 */
final class OpeningBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final JournalDay FIRST = JournalDay.of(1996, 1, 1);

    private final Map<String, Runnable> ways = new LinkedHashMap<>();

    private OpeningBenchmark() {}

    /** The folder to measure in, and the numbers of years. */
    static void main(String[] arguments) throws IOException {
        for (int i = 1; i < arguments.length; i++) {
            var folder = Files.createTempDirectory(Path.of(arguments[0]), "opening-benchmark");
            new OpeningBenchmark().measure(folder, Integer.parseInt(arguments[i]));
        }
    }

    private void measure(Path folder, int years) throws IOException {
        var plain = filled(folder, years);
        var sealed = Files.copy(plain, folder.resolve("sealed.ldnj"));
        var vault = Vault.under(new Passphrase("correct horse battery"));
        Protection.set(sealed, vault);
        ways.put("plain SQLite, each row read once", () -> readPlainly(plain));
        ways.put("opened in clear", () -> opened(JournalFile.open(plain)).close());
        ways.put("opened by the recovery key", () -> opened(JournalFile.open(sealed, vault.recoveryKey())).close());
        try (var database = Database.forReading(plain); var clear =
                opened(JournalFile.open(Files.copy(plain, folder.resolve("clear.ldnj"))));
                var locked = opened(JournalFile.open(Files.copy(sealed, folder.resolve("locked.ldnj")),
                        vault.recoveryKey()))) {
            part("of it: tables compared", database, reading -> Schema.differences(reading, Migrations.shipped()));
            part("of it: pages, indexes, references", database, Soundness::allFaults);
            part("of it: digests", database, Digests::faults);
            ways.put("plain copy by VACUUM INTO", () -> copyPlainly(plain, folder.resolve("copy.sqlite")));
            ways.put("backup in clear, checked", () -> backUp(clear));
            ways.put("backup with a passphrase, checked", () -> backUp(locked));
            print(years, Files.size(plain));
        }
    }

    private interface Part {
        Object of(Reading reading);
    }

    private void part(String name, Database database, Part part) {
        ways.put(name, () -> database.reading(part::of));
    }

    private void print(int years, long bytes) {
        var times = new LinkedHashMap<String, double[]>();
        for (int round = -2; round < ROUNDS; round++) {
            for (var way : ways.entrySet()) {
                long start = System.nanoTime();
                way.getValue().run();
                times.computeIfAbsent(way.getKey(), _ -> new double[ROUNDS])[Math.max(round, 0)] =
                        (System.nanoTime() - start) / 1e6;
            }
        }
        double base = median(times.values().iterator().next());
        System.out.printf("%d years, %.1f MB; medians of %d in turns, and as a ratio to plain SQLite%n", years,
                bytes / 1e6, ROUNDS);
        times.forEach((way, taken) ->
                System.out.printf("  %-36s %8.1f ms  %6.1f%n", way, median(taken), median(taken) / base));
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void readPlainly(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement =
                connection.createStatement()) {
            for (var table : new String[] {"entry", "entry_recorded", "dose", "change"}) {
                try (var rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void copyPlainly(Path file, Path copy) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement =
                connection.createStatement()) {
            Files.deleteIfExists(copy);
            statement.execute("VACUUM INTO '" + copy + "'");
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void backUp(JournalFile journal) {
        if (!(journal.backups(journal.usualBackups(), Clock.systemUTC()).make() instanceof Backups.Made)) {
            throw new IllegalStateException("no backup was made");
        }
    }

    /** An entry with a note and a dose for each day. */
    private static Path filled(Path folder, int years) {
        var file = folder.resolve("plain.ldnj");
        try (var journal = opened(JournalFile.create(file))) {
            journal.together(() -> {
                for (int day = 0; day < years * 365; day++) {
                    journal.journal().record(entry(FIRST.plusDays(day), day % 11)
                            .withNote("Walked to the lake and back."), AT);
                    journal.journal().record(dose(FIRST.plusDays(day), 1));
                }
            });
        }
        return file;
    }
}
