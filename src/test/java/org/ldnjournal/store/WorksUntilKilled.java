package org.ldnjournal.store;

import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import org.ldnjournal.backup.Backups;

/**
 * Programs that do one thing to a journal again and again until they are killed: bring an older one to the newest
 * format, make backups, restore one. Each says when it was done once more.
 */
final class WorksUntilKilled {
    private WorksUntilKilled() {}

    private static void say(String what, int number) {
        System.out.println(what + " " + number + " saved");
        System.out.flush();
    }

    /** Brings the file to the newest format; takes {@code NAME.old} beside it as the next one to bring. */
    static final class Migrating {
        static void main(String[] arguments) throws IOException {
            var file = Path.of(arguments[0]);
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                opened(JournalFile.open(file)).close();
                say("migration", number);
                var next = file.resolveSibling("next");
                Files.copy(file.resolveSibling(file.getFileName() + ".old"), next, StandardCopyOption.REPLACE_EXISTING);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Makes one backup after the other, each a day later. */
    static final class BackingUp {
        static void main(String[] arguments) {
            try (var journal = opened(JournalFile.open(Path.of(arguments[0])))) {
                for (int number = Integer.parseInt(arguments[1]); ; number++) {
                    var clock = Clock.offset(Clock.fixed(SomeJournal.AT.instant(), SomeJournal.AT.zone()),
                            Duration.ofDays(number));
                    if (journal.backups(journal.usualBackups(), clock).make() instanceof Backups.Made) {
                        say("backup", number);
                    }
                }
            }
        }
    }

    /** Restores {@code NAME.one} and {@code NAME.two} in turn. */
    static final class Restoring {
        static void main(String[] arguments) throws IOException {
            var file = Path.of(arguments[0]);
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                var other = file.resolveSibling(file.getFileName() + (number % 2 == 0 ? ".one" : ".two"));
                var restoration = Restoration.of(file, Clock.fixed(SomeJournal.AT.instant(), SomeJournal.AT.zone()));
                Files.deleteIfExists(restoration.inPlace(other).orElseThrow());
                say("restoring", number);
            }
        }
    }
}
