package org.ldnjournal.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.vault.Key;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.SomeVault;
import org.ldnjournal.vault.Vault;

/**
 * A program that saves an entry, then changes the passphrase of the journal, and so on, until it is killed. It says
 * each thing once it is done.
 */
final class ProtectsUntilKilled {
    /** Stands in each note. */
    static final String WORDS = "only for my own eyes";

    private static final int DAYS = 200;

    private ProtectsUntilKilled() {}

    /** What a journal may lie under. */
    enum Under {
        NOTHING, ONE, ANOTHER;

        Optional<Key> key() {
            return this == NOTHING ? Optional.empty() : Optional.of(new Passphrase(words()));
        }

        private String words() {
            return "correct horse " + this;
        }

        Opened open(Path file) {
            return key().map(key -> JournalFile.open(file, key)).orElseGet(() -> JournalFile.open(file));
        }

        private Vault vault() {
            return SomeVault.under(words());
        }
    }

    /** The journal, and the first number. One whose name says that it stays locked is never without a passphrase. */
    static void main(String[] arguments) {
        var file = Path.of(arguments[0]);
        var cycle = file.getFileName().toString().startsWith("locked") ? List.of(Under.ONE, Under.ANOTHER)
                : List.of(Under.values());
        int at = cycle.indexOf(under(file));
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            try (var journal = SomeJournal.opened(cycle.get(at).open(file))) {
                journal.journal().record(entry(number), new Moment(Instant.EPOCH.plusSeconds(number), ZoneOffset.UTC));
            }
            say("entry " + number);
            int next = (at + 1) % cycle.size();
            change(file, cycle.get(at), cycle.get(next));
            at = next;
            say("changed " + number);
        }
    }

    private static void change(Path file, Under before, Under after) {
        if (before == Under.NOTHING) {
            Protection.set(file, after.vault());
        } else if (after == Under.NOTHING) {
            Protection.remove(file, before.key().orElseThrow());
        } else {
            Protection.change(file, before.key().orElseThrow(), after.vault());
        }
    }

    /** The one that opens it. */
    static Under under(Path file) {
        for (var under : Under.values()) {
            if (under.open(file) instanceof Opened.Open(var journal)) {
                journal.close();
                return under;
            }
        }
        throw new AssertionError("nothing opens it");
    }

    static Entry entry(int number) {
        return Entry.empty(JournalDay.of(2020, 1, 1).plusDays(number % DAYS)).withNote(number + " " + WORDS);
    }

    private static void say(String done) {
        System.out.println(done + " saved");
        System.out.flush();
    }
}
