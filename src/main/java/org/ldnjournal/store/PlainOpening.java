package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.store.Database.Rules;

/** Opens a journal that lies in clear on the disk, and knows what any journal is refused for. */
final class PlainOpening {
    private PlainOpening() {}

    static JournalFile forWriting(Path file, Migrations migrations) {
        return opened(file, migrations, JournalFile::check);
    }

    /**
     * The same, but its rows are checked later, before anything is written at the latest: see {@link
     * JournalFile#check}.
     */
    static JournalFile toShow(Path file, Migrations migrations) {
        return opened(file, migrations, PlainOpening::readNewest);
    }

    private static JournalFile opened(Path file, Migrations migrations, Consumer<JournalFile> then) {
        Header.of(file, migrations.newest());
        var real = writable(file);
        return Held.holding(WriterLock.take(real), lock -> Held.holding(Database.forWriting(real), database -> {
            SealedFile.discardUnfinished(real);
            var journal = new JournalFile(real, database, lock);
            if (migrations.version(database) == migrations.newest() && migrations.newest() >= Digests.FIRST) {
                refuse(database.reading(reading -> Schema.differences(reading, migrations)));
                database.checkFirst(() -> {
                    refuse(database.reading(Rules.TRUSTED, Soundness::faultsOfOpening));
                    readRest(journal.journal().contents());
                });
                then.accept(journal);
            } else {
                bringUp(database, new PlainCopies(database), real, migrations);
            }
            database.settle();
            return journal;
        }));
    }

    /** What the check finds says more than a value that cannot be, which it may have led to. */
    private static void readNewest(JournalFile journal) {
        try {
            journal.readNewestFirst();
        } catch (RuntimeException broken) {
            journal.check();
            throw broken;
        }
    }

    /** The older days are read while the file still is as it was when the newest were. */
    private static void readRest(JournalContents contents) {
        contents.entries();
        contents.doses();
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw Failures.damaged(String.join("; ", faults));
        }
    }

    static Path writable(Path file) {
        var real = realPath(file);
        if (!Files.isWritable(real)) {
            throw new JournalFailure(Kind.NOT_WRITABLE, "the file cannot be written");
        }
        return real;
    }

    static void bringUp(Database database, Copies copies, Path file, Migrations migrations) {
        int version = migrations.version(database);
        refuseUnsound(database, migrations);
        if (version < migrations.newest()) {
            NewFile.copyBeside(copies, file, version);
            migrations.apply(database);
        }
    }

    /**
     * Refuses what is damaged, and tables or triggers that another hand put in: a trigger would run with the next save.
     * They are looked for first, since the check of the rows calculates what the tables' own rules say. Where each row
     * is the one that was written, by its digest, it was held to those rules then: asking them of every row again would
     * take as long as all the rest. What a hand wrote together with a digest that fits, the value types refuse when it
     * is read.
     */
    static void refuseUnsound(Database database, Migrations migrations) {
        boolean digested = migrations.version(database) >= Digests.FIRST;
        var faults = database.reading(digested ? Rules.TRUSTED : Rules.ASKED, reading -> {
            var planted = Schema.differences(reading, migrations);
            return planted.isEmpty() ? Soundness.faultsOfOpening(reading) : planted;
        });
        refuse(faults);
    }

    static JournalFile forReading(Path file, Migrations migrations) {
        var header = Header.of(file, migrations.newest());
        var real = realPath(file);
        if (!header.wal() && header.version() == migrations.newest()) {
            try {
                return Held.holding(Database.forReading(real), database -> {
                    refuseUnsound(database, migrations);
                    return new JournalFile(real, database, () -> {});
                });
            } catch (JournalFailure refused) {
                if (refused.kind() != Kind.NOT_WRITABLE) {
                    throw refused;
                }
                // a crash left a change half done, which only a writer may roll back: it is done on a copy
            }
        }
        return Held.holding(PrivateCopy.of(real, header), copy ->
                Held.holding(copy.upToDate(migrations).database(), database -> {
                    refuseUnsound(database, migrations);
                    return new JournalFile(real, database, copy);
                }));
    }

    static Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException refused) {
            throw Failures.reading(refused);
        }
    }
}
