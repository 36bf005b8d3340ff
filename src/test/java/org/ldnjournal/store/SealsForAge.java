package org.ldnjournal.store;

import java.nio.file.Path;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.Vault;

/** For the script opened-by-age: makes a journal with one note under a passphrase, and says its recovery key. */
final class SealsForAge {
    private SealsForAge() {}

    /** The journal, its passphrase, and the note. */
    static void main(String[] arguments) {
        var file = Path.of(arguments[0]);
        try (var journal = SomeJournal.opened(JournalFile.create(file))) {
            journal.journal().record(SomeJournal.entry(SomeJournal.DAY, 4), SomeJournal.AT);
        }
        var vault = Vault.under(new Passphrase(arguments[1]));
        Protection.set(file, vault);
        try (var journal = SomeJournal.opened(JournalFile.open(file, vault.recoveryKey()))) {
            journal.journal().record(SomeJournal.entry(SomeJournal.DAY, 4).withNote(arguments[2]), SomeJournal.AT);
        }
        System.out.println(String.join("", vault.recoveryKey().groups()));
    }
}
