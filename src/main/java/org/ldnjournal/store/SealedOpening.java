package org.ldnjournal.store;

import java.nio.file.Path;
import org.ldnjournal.vault.Key;

/** Opens a journal that has a passphrase: its database is read into memory, and nothing of it in clear onto a disk. */
final class SealedOpening {
    private SealedOpening() {}

    /** The lock is taken first: who has to wait for another window need not wait for the key. */
    static JournalFile forWriting(Path file, Key key, Migrations migrations) {
        var real = PlainOpening.writable(file);
        return Held.holding(WriterLock.take(real), lock -> {
            var sealed = SealedFile.unlock(real, key);
            Header.of(sealed.image(), migrations.newest());
            SealedFile.discardUnfinished(real);
            return Held.holding(Database.ofImage(sealed.image(), sealed.file()::write), database -> {
                var vault = sealed.file().vault();
                PlainOpening.bringUp(database, new SealedCopies(database, vault), real, migrations);
                return new JournalFile(real, database, lock, vault);
            });
        });
    }

    /** A file is replaced in one step, so it can be read while a window writes it. */
    static JournalFile forReading(Path file, Key key, Migrations migrations) {
        var real = PlainOpening.realPath(file);
        var sealed = SealedFile.unlock(real, key);
        Header.of(sealed.image(), migrations.newest());
        return Held.holding(upToDate(sealed.image(), migrations), database -> {
            PlainOpening.refuseUnsound(database, migrations);
            return new JournalFile(real, database, () -> { }, sealed.file().vault());
        });
    }

    /** What was in a sealed file, in memory, brought to the newest format, for reading only. */
    static Database upToDate(byte[] image, Migrations migrations) {
        return Held.holding(Database.ofImage(image, _ -> { }), database -> {
            migrations.apply(database);
            database.onlyRead();
            return database;
        });
    }
}
