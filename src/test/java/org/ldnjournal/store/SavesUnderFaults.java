package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.TreeMap;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalFailure;

/**
 * For the scripts of {@code src/test/system}: saves numbered entries into a journal while the disk fails, and then
 * looks whether all that was acknowledged is there. Prints {@code RUN kinds of refusals, acknowledged, lost}.
 */
final class SavesUnderFaults {
    private SavesUnderFaults() {}

    /**
     * {@code save JOURNAL COUNT ARMED}, {@code verify JOURNAL}, {@code backup JOURNAL FOLDER} or {@code open JOURNAL}.
     */
    static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make" -> SomeJournal.opened(JournalFile.create(file)).close();
            case "save" -> save(file, Integer.parseInt(arguments[2]), Path.of(arguments[3]));
            case "verify" -> verify(file);
            case "backup" -> backup(file, Path.of(arguments[2]));
            case "open" -> open(file);
            case "one" -> one(file);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static Path ledger(Path file) {
        return Path.of(System.getProperty("acknowledged"));
    }

    private static Entry entry(int number) {
        return SavesUntilKilled.entry(number);
    }

    /** The first half is saved by a healthy disk; then it is armed, and after the faults it is healthy again. */
    private static void save(Path file, int count, Path armed) throws IOException {
        var refused = new TreeMap<JournalFailure.Kind, Integer>();
        var said = new StringBuilder();
        try (var journal = SomeJournal.opened(JournalFile.open(file))) {
            for (int number = 1; number <= count; number++) {
                if (number == count / 2) {
                    Files.createFile(armed);
                }
                try {
                    journal.journal().record(entry(number), SomeJournal.AT);
                    said.append(number).append('\n');
                } catch (JournalFailure failure) {
                    refused.merge(failure.kind(), 1, Integer::sum);
                }
            }
        } catch (JournalFailure closing) {
            refused.merge(closing.kind(), 1, Integer::sum);
        } finally {
            Files.deleteIfExists(armed);
            Files.writeString(ledger(file), said);
        }
        System.out.println("refused " + refused);
    }

    private static void verify(Path file) throws IOException {
        int lost = 0;
        var acknowledged = Files.readAllLines(ledger(file)).stream().map(Integer::valueOf).toList();
        var checked = CheckJournal.check(file);
        try (var journal = SomeJournal.opened(JournalFile.open(file))) {
            var entries = journal.journal().contents().entries();
            for (int number : acknowledged) {
                var kept = entries.get(day(number));
                lost += kept != null && Integer.parseInt(kept.entry().note().split(" ")[0]) >= number ? 0 : 1;
            }
        }
        System.out.println((checked instanceof Checked.Clean ? "clean" : checked) + ", acknowledged "
                + acknowledged.size() + ", lost " + lost);
    }

    private static JournalDay day(int number) {
        return SavesUntilKilled.day(number);
    }

    private static void backup(Path file, Path folder) {
        try (var journal = SomeJournal.opened(JournalFile.openReadOnly(file))) {
            switch (journal.backups(folder, Clock.fixed(SomeJournal.AT.instant(), SomeJournal.AT.zone())).make()) {
                case Backups.Made(var backup) ->
                        System.out.println("made " + CheckJournal.check(backup.file()).getClass()
                        .getSimpleName());
                case Backups.NotMade(var why, _) -> System.out.println("not made " + why);
            }
        }
    }

    private static void open(Path file) {
        switch (JournalFile.open(file)) {
            case Opened.Open(var journal) -> {
                journal.close();
                System.out.println("opened");
            }
            case Opened.Refused(var kind, _, _) -> System.out.println("refused " + kind);
        }
    }

    private static void one(Path file) {
        try (var journal = SomeJournal.opened(JournalFile.open(file))) {
            journal.journal().record(entry(1), SomeJournal.AT);
            System.err.println("saved is said");
        }
    }
}
