package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ldnjournal.vault.Vault;

/**
 * Copies of a journal that has a passphrase: they have the same.
 *
 * @param database that is copied, as its last transaction left it
 * @param vault    what seals them
 */
record SealedCopies(Database database, Vault vault) implements Copies {

    @Override
    public void into(Path empty) {
        try {
            Files.write(empty, vault.seal(database.bytes()));
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
        NewFile.force(empty);
    }

    @Override
    public Checked check(Path copy) {
        return CheckJournal.check(copy, vault.recoveryKey());
    }

    @Override
    public Opened open(Path copy) {
        return JournalFile.openReadOnly(copy, vault.recoveryKey());
    }

    @Override
    public Opened openForWriting(Path copy) {
        return JournalFile.open(copy, vault.recoveryKey());
    }
}
