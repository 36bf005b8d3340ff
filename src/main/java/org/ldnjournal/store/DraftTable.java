package org.ldnjournal.store;

import java.util.List;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;

/** Words that are being typed: at most one a field of a day, without history. */
final class DraftTable {
    private DraftTable() {}

    static List<Draft> all(Reading reading) {
        return reading.list("SELECT * FROM draft ORDER BY at, day, field", row -> new Draft(row.day("day"),
                row.symbol(Entry.Field.class, "field"), row.text("words"), row.moment("at", "zone")));
    }

    static void keep(Writing writing, Draft draft) {
        writing.update("INSERT OR REPLACE INTO draft (day, field, words, at, zone) VALUES (?, ?, ?, ?, ?)",
                draft.day(), draft.field(), draft.words(), Stored.instant(draft.at()), Stored.zone(draft.at()));
    }

    static void discard(Writing writing, JournalDay day, Entry.Field field) {
        writing.update("DELETE FROM draft WHERE day = ? AND field = ?", day, field);
    }
}
