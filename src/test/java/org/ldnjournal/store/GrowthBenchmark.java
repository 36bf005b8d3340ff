package org.ldnjournal.store;

import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the file of a journal costs as it grows: a save beside a plain insert, reading all of it, opening it, a backup.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {
    private static final JournalDay LAST = JournalDay.of(2026, 11, 22);
    private static final int SCORES = 11;

    /** How long the journal is. */
    @Param({"52", "260", "520", "1300", "2610"})
    public int weeks;

    private Path folder;
    private Path file;
    private JournalFile journal;
    private Backups backups;
    private Connection plain;
    private int number;

    /** The sample in a file, and the same file for plain JDBC. */
    @Setup
    public void write() throws IOException, SQLException {
        folder = Files.createTempDirectory(Path.of("target"), "growth");
        file = folder.resolve("journal.ldnj");
        var sample = SampleJournal.of(1, weeks, LAST, ZoneOffset.UTC, Texts.of(Locale.UK));
        try (var made = opened(JournalFile.create(file))) {
            made.together(() -> sample.writeTo(made.journal(), made.plans()));
        }
        var other = Files.copy(file, folder.resolve("plain.ldnj"));
        Files.copy(file, folder.resolve("closed.ldnj"));
        journal = opened(JournalFile.open(file));
        journal.journal().contents();
        backups = journal.backups(Files.createDirectory(folder.resolve("backups")), Clock.systemUTC());
        plain = DriverManager.getConnection("jdbc:sqlite:" + other);
        Pragmas.set(plain, Pragmas.WRITING);
    }

    /** One score of today is changed, until it is on the disk. */
    @Benchmark
    public JournalContents save() {
        journal.journal().record(Entry.empty(LAST).with(new Score(Scale.PAIN, ++number % SCORES)), SomeJournal.AT);
        return journal.journal().contents();
    }

    /** A row by plain JDBC into the same file with the same pragmas. */
    @Benchmark
    public int plainInsert() throws SQLException {
        try (var statement = plain.createStatement()) {
            return statement.executeUpdate("INSERT INTO change (subject, field, after, at, zone) VALUES ('dose', 'x', "
                    + ++number + ", '2026-11-21T20:15:30.125Z', 'UTC')");
        }
    }

    /** Opened with its digests and indexes checked, and read wholly. */
    @Benchmark
    public JournalContents open() {
        try (var closed = opened(JournalFile.open(folder.resolve("closed.ldnj")))) {
            return closed.journal().contents();
        }
    }

    /** A backup, made and checked. */
    @Benchmark
    public Backups.Outcome backup() {
        return backups.make();
    }

    /** Leaves nothing behind. */
    @TearDown(Level.Trial)
    public void remove() throws IOException, SQLException {
        plain.close();
        journal.close();
        try (var left = Files.walk(folder)) {
            for (var each : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
