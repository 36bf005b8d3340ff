package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;

/**
 * Takes what can still be read of a damaged journal into a new file beside it. The damaged file stays as it is, byte for
 * byte: it is read through a private copy. Every row goes through the tables' own rules once more; nothing is made up.
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

    /** Recovers what can be read into a file beside the damaged one. */
    public static Outcome beside(Path damaged) {
        try {
            return new Recovery(damaged.toRealPath()).recover();
        } catch (JournalFailure refused) {
            return new NotRecovered(refused.kind(), refused.getMessage());
        } catch (IOException refused) {
            return new NotRecovered(Kind.NOT_READABLE, refused.toString());
        }
    }

    private Outcome recover() throws IOException {
        int newest = Migrations.shipped().newest();
        var draft = NewFile.draftBeside(damaged);
        try (var copy = PrivateCopy.of(damaged, Header.repaired(damaged, newest))) {
            undoHalfDone(copy.file());
            int version = Header.repaired(copy.file(), newest).version();
            Header.repair(copy.file(), version);
            var migrations = Migrations.shipped();
            var rescued = fill(copy.file(), draft, migrations.upTo(version));
            try (var writer = Database.forWriting(draft)) {
                migrations.apply(writer);
            }
            return named(draft, rescued);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What a crash left half done, where SQLite still understands it: a half-done step says the next format already. */
    private static void undoHalfDone(Path copy) {
        try (var writer = Database.forWriting(copy)) {
            writer.pragma("user_version");
        } catch (JournalFailure _) {
            // it is damaged, or it would not be recovered
            return;
        }
    }

    private static Rescued fill(Path copy, Path draft, Migrations migrations) {
        try (var from = Database.forRescue(copy); var to = Database.forWriting(draft)) {
            migrations.apply(to);
            var rescued = new Rescued();
            to.inTransaction(writing -> from.reading(reading -> {
                TableRescue.parentsFirst(writing).forEach(table -> rescued.add(table.into(reading, writing)));
                return rescued;
            }));
            return rescued;
        }
    }

    private Outcome named(Path draft, Rescued rescued) throws IOException {
        if (rescued.rows == 0) {
            return new NotRecovered(Kind.DAMAGED, "nothing in it can be read");
        }
        NewFile.force(draft);
        return switch (CheckJournal.check(draft)) {
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
