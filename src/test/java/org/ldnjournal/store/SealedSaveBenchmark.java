package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.Vault;

/**
 * What one durable save and one opening cost with a passphrase and without, by the years that are in the journal. The
 * ways take turns, and medians are printed; run it in a folder on a real disk.
 */
final class SealedSaveBenchmark {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = Integer.getInteger("rounds", 40);
    private static final JournalDay FIRST = JournalDay.of(1996, 1, 1);
    private static final String PASSPHRASE = "correct horse battery";

    private final Path folder;

    private SealedSaveBenchmark(Path folder) {
        this.folder = folder;
    }

    /** The folder, and the numbers of years. */
    static void main(String[] arguments) throws Exception {
        for (int i = 1; i < arguments.length; i++) {
            var folder = Files.createTempDirectory(Path.of(arguments[0]), "sealed");
            new SealedSaveBenchmark(folder).measure(Integer.parseInt(arguments[i]));
        }
    }

    private void measure(int years) throws Exception {
        var plain = filled(years);
        var sealed = Files.copy(plain, folder.resolve("sealed.ldnj"));
        var bare = Files.copy(plain, folder.resolve("bare.ldnj"));
        var vault = Vault.under(new Passphrase(PASSPHRASE));
        Protection.set(sealed, vault);
        double[][] taken;
        try (var one = SomeJournal.opened(JournalFile.open(plain));
                var other = SomeJournal.opened(JournalFile.open(sealed, vault.recoveryKey()));
                var connection = DriverManager.getConnection("jdbc:sqlite:" + bare); var statement =
                        connection.createStatement()) {
            Pragmas.set(connection, Pragmas.WRITING);
            taken = taken(number -> save(one, number), number -> save(other, number), number -> {
                try {
                    statement.execute("INSERT INTO change (subject, field, after, at, zone) VALUES ('dose', 'x', "
                            + number
                            + ", '2026-11-21T20:15:30.125Z', 'UTC')");
                } catch (SQLException broken) {
                    throw new IllegalStateException(broken);
                }
            });
        }
        System.out.printf("%d years, %.1f MB: plain SQLite insert %.1f ms; save in clear %.1f ms (%.1f times); with a passphrase %.1f ms (%.1f times)%n",
                years, Files.size(plain) / 1e6, taken[2][0], taken[0][0], taken[0][0] / taken[2][0], taken[1][0],
                taken[1][0] / taken[2][0]);
        double[][] opened = taken(_ -> SomeJournal.opened(JournalFile.open(plain)).close(),
                _ -> SomeJournal.opened(JournalFile.open(sealed, vault.recoveryKey())).close(),
                number -> {
                    if (number % 8 == 0) {
                        SomeJournal.opened(JournalFile.open(sealed, new Passphrase(PASSPHRASE))).close();
                    }
                });
        System.out.printf("%d years: opening in clear %.0f ms; by the recovery key %.0f ms; by the passphrase %.0f ms at most%n",
                years, opened[0][0], opened[1][0], opened[2][1]);
    }

    /** Median and longest of each way, in milliseconds. */
    private static double[][] taken(IntConsumer... ways) {
        var taken = new double[ways.length][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int way = 0; way < ways.length; way++) {
                long start = System.nanoTime();
                ways[way].accept(round);
                if (round >= 0) {
                    taken[way][round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        return Arrays.stream(taken).map(times -> {
            Arrays.sort(times);
            return new double[] {times[ROUNDS / 2], times[ROUNDS - 1]};
        }).toArray(double[][]::new);
    }

    private static void save(JournalFile journal, int number) {
        journal.journal().record(SomeJournal.entry(FIRST.plusDays(1), Math.floorMod(number, 11)),
                SomeJournal.minutesLater(number + 10));
    }

    /** An entry with a note and a dose for each day. */
    private Path filled(int years) throws IOException {
        var file = folder.resolve("plain.ldnj");
        try (var journal = SomeJournal.opened(JournalFile.create(file))) {
            journal.together(() -> {
                for (int day = 0; day < years * 365; day++) {
                    journal.journal().record(SomeJournal.entry(FIRST.plusDays(day), day % 11)
                            .withNote("Walked to the lake and back."), SomeJournal.AT);
                    journal.journal().record(SomeJournal.dose(FIRST.plusDays(day), 1));
                }
            });
        }
        return file;
    }
}
