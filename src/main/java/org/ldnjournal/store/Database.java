package org.ldnjournal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ldnjournal.store.InPlace.Inside;
import org.sqlite.SQLiteConnection;

/**
 * The one door to a database file: one connection, one piece of work at a time. A file that is not there is never made.
 */
final class Database implements Held {
    private final Engine engine;
    /** Of a database that is in no file of its own. */
    private final Optional<Image> image;
    /** Of the file that it writes. */
    private final Optional<InPlace> place;
    /** Whether a larger transaction is open, which everything joins that is written meanwhile. */
    private boolean together;
    /** Whether changes of rows change the digests of their tables; see {@link Digests}. */
    private boolean following;
    /** Whether a larger reading is open, which everything joins that is read meanwhile. */
    private boolean oneMoment;
    /** What has to be done before anything is written. */
    private Optional<Runnable> check = Optional.empty();
    /** Grows with each piece of work that writes or is rolled back through this connection. */
    private long turns;

    private Database(Connection connection, Optional<Image> image, Optional<InPlace> place) {
        engine = new Engine(connection);
        this.place = place;
        this.image = image;
    }

    static Database forWriting(Path file) {
        return Connections.using(Connections.toFile(file, Pragmas.WRITING),
                connection -> new Database(connection, Optional.empty(), Optional.of(InPlace.of(file))));
    }

    /** Changes nothing in the file or beside it, and refuses whatever would. */
    static Database forReading(Path file) {
        return new Database(Connections.toUnchangedFile(file), Optional.empty(), Optional.empty());
    }

    /** Reads what can be read of a damaged copy, its tables' definitions included. */
    static Database forRescue(Path copy) {
        return Held.holding(forReadingCopy(copy), Database::inPieces);
    }

    /** The same of one that is in memory. */
    static Database forRescue(byte[] image) {
        return Held.holding(ofImage(image, _ -> { }), database -> {
            database.onlyRead();
            return database.inPieces();
        });
    }

    private Database inPieces() {
        engine.run("PRAGMA writable_schema = ON");
        return this;
    }

    /** One that is in no file and holds nothing yet. */
    static Database empty() {
        return new Database(Connections.inMemory(), Optional.empty(), Optional.empty());
    }

    /**
     * Refuses whatever would change the copy, and yet knows its CHECKs: SQLite does not load them from a file that it
     * opens for reading only, and then finds nothing wrong with rows that break them.
     */
    static Database forReadingCopy(Path copy) {
        return new Database(Connections.toFile(copy, Pragmas.READING), Optional.empty(), Optional.empty());
    }

    /** Asks a database of its own that is in no file and holds nothing but the tables. */
    static <T> T inMemory(Migrations migrations, Function<Reading, T> work) {
        try (var database = empty()) {
            // nothing of it is kept, so there is nothing to check and to count
            database.inTransaction(writing -> migrations.scripts().forEach(writing::script));
            return database.reading(work);
        }
    }

    /**
     * A database in memory with what was in these bytes.
     *
     * @param keeper puts the bytes of each commit on the disk before it returns, or fails
     */
    static Database ofImage(byte[] bytes, Consumer<byte[]> keeper) {
        return Connections.using(Connections.inMemory(), connection -> new Database(connection, Optional.of(
                new Image(connection.unwrap(SQLiteConnection.class), bytes, keeper)), Optional.empty()));
    }

    /** From now on refuses whatever would change it. */
    void onlyRead() {
        engine.run("PRAGMA query_only = ON");
    }

    /** Reads; everything read by this work belongs to the same moment. */
    synchronized <T> T reading(Function<Reading, T> work) {
        if (together || oneMoment) {
            return work.apply(engine.reading());
        }
        engine.run("BEGIN");
        try {
            return work.apply(engine.reading());
        } finally {
            engine.endQuietly();
        }
    }

    /** Whether a check of rows asks the tables' CHECKs. */
    enum Rules { ASKED, TRUSTED }

    /** Reads; a check that is read so asks the CHECKs or not. */
    synchronized <T> T reading(Rules rules, Function<Reading, T> work) {
        if (rules == Rules.ASKED) {
            return reading(work);
        }
        engine.run("PRAGMA ignore_check_constraints = ON");
        try {
            return reading(work);
        } finally {
            engine.run("PRAGMA ignore_check_constraints = OFF");
        }
    }

    /** Does this before anything is written, or when it is asked to {@link #check}, whichever comes first. */
    synchronized void checkFirst(Runnable check) {
        this.check = Optional.of(check);
    }

    /** Does what has to be done before anything is written; it stays to be done where it fails. */
    synchronized void check() {
        check.ifPresent(Runnable::run);
        check = Optional.empty();
    }

    /** Writes all of this work or nothing of it. When it returns, the work is on the disk. */
    synchronized void inTransaction(Consumer<Writing> work) {
        if (oneMoment) {
            throw new IllegalStateException("nothing can be written while one moment is read");
        }
        if (together) {
            turns++;
            work.accept(engine.writing());
            return;
        }
        check();
        turns++;
        if (!following) {
            Digests.follow(engine.writing());
            following = true;
        }
        transact(work);
    }

    /** The same for work that makes, changes or removes tables: their digests are made anew with it. */
    synchronized void reshape(Consumer<Writing> work) {
        turns++;
        Digests.leave(engine.writing());
        following = false;
        transact(writing -> {
            work.accept(writing);
            Digests.renew(writing);
        });
    }

    /** Refused as {@code REPLACED} where its file is another one by now, was changed by another program, or is gone. */
    synchronized void refuseReplaced() {
        place.ifPresent(seen -> seen.refuseReplaced(this::lookInto));
    }

    /** What another program made of the file is asked of the file: this connection still has pages from before. */
    private Inside lookInto(Path file) {
        try (var fresh = forReading(file)) {
            return new Inside(reading(Database::otherPrograms), fresh.reading(Digests::kept));
        }
    }

    private static Inside inside(Reading reading) {
        return new Inside(otherPrograms(reading), Digests.kept(reading));
    }

    private static int otherPrograms(Reading reading) {
        return reading.first("PRAGMA data_version", row -> row.integer("data_version")).orElseThrow();
    }

    /** Whether it still has all that it had, whatever stands in its file's place. */
    synchronized boolean isOutOfReach() {
        return place.map(InPlace::isAnother).orElse(true);
    }

    /** How many pieces of work have written through this connection, or were rolled back. */
    synchronized long turns() {
        return turns;
    }

    /** What its file is now is what this program has made of it. */
    synchronized void settle() {
        place.ifPresent(file -> file.seen(reading(Database::inside)));
    }

    private void transact(Consumer<Writing> work) {
        refuseReplaced();
        engine.run("BEGIN IMMEDIATE");
        try {
            work.accept(engine.writing());
            var inside = place.map(_ -> inside(engine.writing()));
            engine.run("COMMIT");
            place.ifPresent(file -> inside.ifPresent(file::seen));
            image.ifPresent(Image::keep);
        } catch (RuntimeException | Error broken) {
            turns++;
            engine.endQuietly();
            if (image.isPresent()) {
                // a database that was loaded again knows nothing of the triggers that followed the one before
                Digests.leave(engine.writing());
                following = false;
            }
            place.ifPresent(InPlace::forget);
            throw broken;
        }
    }

    /** Two equal states have the same rows: nothing was written in between, here or by another program. */
    record State(long turns, int otherPrograms) {
        /** The state after so many pieces of work of this connection, none rolled back, and none of another program. */
        State after(int work) {
            return new State(turns + work, otherPrograms);
        }

        /** Whether both have the same rows; to compare two records takes, at a start, as long as a month of rows. */
        boolean same(State other) {
            return turns == other.turns && otherPrograms == other.otherPrograms;
        }
    }

    /** The state that this reading sees. */
    State state(Reading reading) {
        return new State(turns, otherPrograms(reading));
    }

    /** Joins all that this work writes, piece by piece, into one transaction: all of it or nothing. */
    synchronized void together(Runnable work) {
        inTransaction(_ -> {
            together = true;
            try {
                work.run();
            } finally {
                together = false;
            }
        });
    }

    /** Joins all that this work reads, piece by piece, into one reading. */
    synchronized <T> T atOneMoment(Supplier<T> work) {
        return reading(_ -> {
            oneMoment = true;
            try {
                return work.get();
            } finally {
                oneMoment = false;
            }
        });
    }

    /** Does this while no program can write to the file; several may read. */
    void whileNobodyWrites(Runnable work) {
        reading(reading -> {
            // SQLite takes its read lock with the first question, not with BEGIN
            reading.list("SELECT count(*) AS tables FROM sqlite_schema", row -> row.integer("tables"));
            work.run();
            return null;
        });
    }

    /** A clean copy of what is in the file, into another file that is there and empty. */
    synchronized void copyInto(Path empty) {
        if (image.isPresent()) {
            throw new IllegalStateException("it must not lie in clear on a disk");
        }
        engine.copyInto(empty);
    }

    synchronized String pragma(String name) {
        return engine.pragma(name);
    }

    @Override
    public synchronized void close() {
        try {
            engine.close();
        } finally {
            image.ifPresent(Image::wipe);
        }
    }

    /** All of it, as a file of it would be. */
    synchronized byte[] bytes() {
        return engine.bytes();
    }
}
