package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DoseLog;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.DoseRecord.Assurance;
import org.ldnjournal.journal.DoseRecord.Outcome;
import org.ldnjournal.journal.DoseRecord.PartlyTaken;
import org.ldnjournal.journal.DoseRecord.Skipped;
import org.ldnjournal.journal.DoseRecord.Taken;
import org.ldnjournal.journal.DoseRecord.Why;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

/** Doses taken, partly taken and skipped. */
final class DoseTable {
    /** Doses that are read first, and more than the looks back from Today need. */
    private static final int NEWEST = 60;

    private DoseTable() {}

    /** What sort of outcome a row holds. */
    private enum Kind { TAKEN, PARTLY_TAKEN, SKIPPED }

    /** Every dose in order of day and number. */
    static List<DoseRecord> all(Reading reading) {
        return reading.list("SELECT * FROM dose ORDER BY day, number", DoseTable::dose);
    }

    /**
     * Every dose, of which those of the newest days are read now: they are what a person sees first.
     *
     * @param database is read again when an older one is asked for; until then nothing may be written into it
     */
    static DoseLog newestFirst(Reading reading, Database database) {
        return reading.first("SELECT day FROM dose ORDER BY day DESC LIMIT 1 OFFSET ?", row -> row.day("day"), NEWEST)
                .map(first -> DoseLog.newestFirst(first,
                        reading.list("SELECT * FROM dose WHERE day >= ? ORDER BY day, number", DoseTable::dose, first),
                        dayOne(reading), (from, before) -> database.reading(again -> again.list(
                                "SELECT * FROM dose WHERE day >= ? AND day < ? ORDER BY day, number", DoseTable::dose,
                                from, before))))
                .orElseGet(() -> DoseLog.of(all(reading)));
    }

    private static Optional<JournalDay> dayOne(Reading reading) {
        return reading.first("SELECT day FROM dose WHERE outcome <> ? ORDER BY day LIMIT 1", row -> row.day("day"),
                Kind.SKIPPED);
    }

    private static Optional<DoseRecord> find(Reading reading, JournalDay day, int number) {
        return reading.first("SELECT * FROM dose WHERE day = ? AND number = ?", DoseTable::dose, day, number);
    }

    private static DoseRecord dose(Row row) throws SQLException {
        return new DoseRecord(row.day("day"), row.integer("number"), outcome(row),
                row.moment("recorded_at", "recorded_zone"), row.symbol(Assurance.class, "assurance"));
    }

    private static Outcome outcome(Row row) throws SQLException {
        return switch (row.symbol(Kind.class, "outcome")) {
            case TAKEN -> new Taken(row.dose("micrograms"), row.moment("taken_at", "taken_zone"));
            case PARTLY_TAKEN -> new PartlyTaken(row.dose("micrograms"), row.moment("taken_at", "taken_zone"),
                    row.symbol(Why.class, "why"));
            case SKIPPED -> new Skipped(row.symbol(Why.class, "why"));
        };
    }

    static void record(Writing writing, DoseRecord dose) {
        putBack(writing, dose, dose.recorded());
    }

    /** Keeps a dose that was recorded before; that it was put back is a change of this moment. */
    static void putBack(Writing writing, DoseRecord dose, Moment at) {
        var before = find(writing, dose.day(), dose.number()).map(DoseTable::fields).orElse(Fields.NONE);
        ChangeTable.add(writing, subject(dose.day(), dose.number()), before.differencesTo(fields(dose)), at);
        put(writing, dose);
    }

    /** Puts in a dose in place of the one with its day and number; it is no change. */
    static void put(Writing writing, DoseRecord dose) {
        writing.update("""
                INSERT OR REPLACE INTO dose (day, number, outcome, micrograms, taken_at, taken_zone, why,
                    recorded_at, recorded_zone, assurance)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                dose.day(), dose.number(), kind(dose.outcome()), dose.amount(),
                dose.at().map(Stored::instant), dose.at().map(Stored::zone), why(dose.outcome()),
                Stored.instant(dose.recorded()), Stored.zone(dose.recorded()), dose.assurance());
    }

    static void withdraw(Writing writing, JournalDay day, int number, Moment at) {
        find(writing, day, number).ifPresent(dose -> {
            ChangeTable.add(writing, subject(day, number), fields(dose).differencesTo(Fields.NONE), at);
            writing.update("DELETE FROM dose WHERE day = ? AND number = ?", day, number);
        });
    }

    private static String subject(JournalDay day, int number) {
        return "dose " + day + " " + number;
    }

    private static Fields fields(DoseRecord dose) {
        return new Fields()
                .and("OUTCOME", kind(dose.outcome()))
                .and("AMOUNT", dose.amount())
                .and("TAKEN", dose.at())
                .and("WHY", why(dose.outcome()))
                .and("RECORDED", dose.recorded())
                .and("ASSURANCE", dose.assurance());
    }

    private static Kind kind(Outcome outcome) {
        return switch (outcome) {
            case Taken _ -> Kind.TAKEN;
            case PartlyTaken _ -> Kind.PARTLY_TAKEN;
            case Skipped _ -> Kind.SKIPPED;
        };
    }

    private static Optional<Why> why(Outcome outcome) {
        return switch (outcome) {
            case Taken _ -> Optional.empty();
            case PartlyTaken partly -> Optional.of(partly.why());
            case Skipped skipped -> Optional.of(skipped.why());
        };
    }
}
