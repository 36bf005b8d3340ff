package org.ldnjournal.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.store.Checked.Counts;
import org.ldnjournal.vault.Key;

/**
 * Verifies a journal without changing it or its folder: on a private copy that is gone afterwards. It looks at every
 * page, index and reference, compares the tables with those of this program, and hands every row to the value types.
 */
public final class CheckJournal {
    private static final List<Consumer<Reading>> EVERY_ROW = List.of(
            PersonTables::person, PersonTables::settings, PersonTables::questions, EntryTable::all, DoseTable::all,
            ItemTables::all, PlanTable::all, DecisionTable::all, PreparationTable::all,
            ChangeTable::all);

    private CheckJournal() {}

    /** Checks the file; works beside a window of another process that writes it. */
    public static Checked check(Path file) {
        var migrations = Migrations.shipped();
        return attempt(() -> {
            var header = Header.of(file, migrations.newest());
            try (var copy = PrivateCopy.of(file, header)) {
                var upToDate = copy.upToDate(migrations);
                try (var database = upToDate.database()) {
                    return checked(database, upToDate.before());
                }
            }
        });
    }

    /** The same of a journal that has a passphrase, or none; what is in it stays in memory. */
    public static Checked check(Path file, Key key) {
        if (!Header.isLocked(file)) {
            return check(file);
        }
        var migrations = Migrations.shipped();
        return attempt(() -> {
            var image = SealedFile.unlock(file, key).image();
            var header = Header.of(image, migrations.newest());
            try (var database = SealedOpening.upToDate(image, migrations)) {
                return checked(database, header.version());
            }
        });
    }

    private static Checked attempt(Supplier<Checked> check) {
        try {
            return check.get();
        } catch (JournalFailure refused) {
            return new Checked.Unreadable(refused.kind(), refused.getMessage());
        }
    }

    private static Checked checked(Database database, int version) {
        var faults = database.reading(CheckJournal::faults);
        return faults.isEmpty()
                ? new Checked.Clean(database.reading(reading -> counts(reading, version)))
                : new Checked.Faulty(faults);
    }

    /** What is wrong with the tables and rows of a database; empty where nothing is. */
    static List<String> faults(Reading reading) {
        var faults = new ArrayList<>(Soundness.allFaults(reading));
        faults.addAll(Schema.differences(reading, Migrations.shipped()));
        if (faults.isEmpty()) {
            faults.addAll(Digests.faults(reading));
            for (var rows : EVERY_ROW) {
                try {
                    rows.accept(reading);
                } catch (JournalFailure refused) {
                    faults.add(refused.getMessage());
                }
            }
        }
        return faults;
    }

    private static Counts counts(Reading reading, int version) {
        return new Counts(version, count(reading, "entry"), count(reading, "dose"), count(reading, "medicine"),
                count(reading, "lab"), count(reading, "plan"), count(reading, "decision"),
                count(reading, "preparation"), count(reading, "change"));
    }

    private static int count(Reading reading, String table) {
        return reading.first("SELECT count(*) AS rows FROM " + table, row -> row.integer("rows")).orElseThrow();
    }
}
