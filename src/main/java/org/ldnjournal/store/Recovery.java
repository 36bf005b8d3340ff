package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.vault.Key;

/**
 * Takes what can still be read of a damaged journal into a new file beside it. The damaged file stays as it is, byte
 * for byte: it is read through a private copy, or in memory where it has a passphrase. Every row goes through the
 * tables' own rules once more; nothing is made up.
 */
public final class Recovery {
    private final Path damaged;

    private Recovery(Path damaged) {
        this.damaged = damaged;
    }

    /** What became of it. */
    public sealed interface Outcome {}

    /**
     * A new journal stands beside the damaged one, and its check found nothing wrong.
     *
     * @param file     the new journal
     * @param rows     how many rows could be read
     * @param leftOut  how many rows were read and break a rule, such as a score of 11
     * @param suspect  tables of which something was lost or is not as it was written; empty where all came through
     */
    public record Recovered(Path file, int rows, int leftOut, List<String> suspect) implements Outcome {
        public Recovered {
            suspect = List.copyOf(suspect);
        }
    }

    /** Nothing could be read, or no new file could be made; nothing was changed. */
    public record NotRecovered(Kind kind, String detail) implements Outcome {}

    private interface Work {
        Outcome of(Recovery recovery) throws IOException;
    }

    /**
     * Recovers what can be read into a file beside the damaged one; refused as {@code LOCKED} where it has a
     * passphrase.
     */
    public static Outcome beside(Path damaged) {
        return attempt(damaged, Recovery::plain);
    }

    /** The same of a journal that has a passphrase, or none; what is recovered of it has the same. */
    public static Outcome beside(Path damaged, Key key) {
        return attempt(damaged, recovery -> Header.isLocked(damaged) ? recovery.sealed(key) : recovery.plain());
    }

    private static Outcome attempt(Path damaged, Work work) {
        try {
            return work.of(new Recovery(damaged.toRealPath()));
        } catch (JournalFailure refused) {
            return new NotRecovered(refused.kind(), refused.getMessage());
        } catch (IOException refused) {
            return new NotRecovered(Kind.NOT_READABLE, refused.toString());
        }
    }

    private Outcome plain() throws IOException {
        if (Header.isLocked(damaged)) {
            return new NotRecovered(Kind.LOCKED, "it has a passphrase");
        }
        int newest = Migrations.shipped().newest();
        var draft = NewFile.draftBeside(damaged);
        try (var copy = PrivateCopy.of(damaged, Header.repaired(damaged, newest))) {
            undoHalfDone(copy.file());
            int version = Header.repaired(copy.file(), newest).version();
            Header.repair(copy.file(), version);
            return named(draft, fill(copy.file(), draft, version), CheckJournal::check);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** In memory alone: as far as it can be decrypted, and then as far as it can be read. */
    private Outcome sealed(Key key) throws IOException {
        var salvaged = SealedFile.salvage(damaged, key);
        var vault = salvaged.file().vault();
        int newest = Migrations.shipped().newest();
        var image = Header.completed(salvaged.image(), newest);
        var draft = NewFile.draftBeside(damaged);
        try (var from = Database.forRescue(image); var to = Database.empty()) {
            var rescued = fill(from, to, Header.repaired(image, newest).version());
            new SealedCopies(to, vault).into(draft);
            return named(draft, rescued, file -> CheckJournal.check(file, vault.recoveryKey()));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * What a crash left half done, where SQLite still understands it: a half-done step says the next format already.
     */
    private static void undoHalfDone(Path copy) {
        try (var writer = Database.forWriting(copy)) {
            writer.pragma("user_version");
        } catch (JournalFailure _) {
            // it is damaged, or it would not be recovered
            return;
        }
    }

    private static Rescued fill(Path copy, Path draft, int version) {
        try (var from = Database.forRescue(copy); var to = Database.forWriting(draft)) {
            return fill(from, to, version);
        }
    }

    /** In the format that the damaged one has, and then in the newest. */
    private static Rescued fill(Database from, Database to, int version) {
        var migrations = Migrations.shipped();
        migrations.upTo(version).apply(to);
        var rescued = new Rescued();
        to.inTransaction(writing -> from.reading(reading -> {
            TableRescue.parentsFirst(writing).forEach(table -> rescued.add(table.into(reading, writing)));
            return rescued;
        }));
        migrations.apply(to);
        return rescued;
    }

    private Outcome named(Path draft, Rescued rescued, Function<Path, Checked> check) throws IOException {
        if (rescued.rows == 0) {
            return new NotRecovered(Kind.DAMAGED, "nothing in it can be read");
        }
        NewFile.force(draft);
        return switch (check.apply(draft)) {
            case Checked.Clean _ -> new Recovered(NewFile.nameBeside(draft, damaged, " recovered"), rescued.rows,
                    rescued.leftOut, rescued.suspect);
            case Checked.Faulty(var faults) -> new NotRecovered(Kind.DAMAGED, String.join("; ", faults));
            case Checked.Unreadable(var kind, var detail) -> new NotRecovered(kind, detail);
        };
    }

    /** What came through so far. */
    private static final class Rescued {
        private final List<String> suspect = new ArrayList<>();
        private int rows;
        private int leftOut;

        void add(TableRescue.Outcome table) {
            rows += table.rows();
            leftOut += table.leftOut();
            if (!table.isWhole()) {
                suspect.add(table.table());
            }
        }
    }
}
