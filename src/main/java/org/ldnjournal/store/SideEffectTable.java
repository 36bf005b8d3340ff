package org.ldnjournal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;

/** The side effects of each day, in the order they were added. */
final class SideEffectTable {
    private SideEffectTable() {}

    static Map<JournalDay, List<SideEffect>> between(Reading reading, String first, String last) {
        var effects = new TreeMap<JournalDay, List<SideEffect>>();
        reading.list("SELECT * FROM side_effect WHERE day BETWEEN ? AND ? ORDER BY day, position", row ->
                effects.computeIfAbsent(row.day("day"), _ -> new ArrayList<>()).add(new SideEffect(
                        new SideEffectKind(row.text("kind")), row.symbol(SideEffect.Severity.class, "severity"),
                        row.optionalDay("onset"))),
                first, last);
        return effects;
    }

    static void replace(Writing writing, JournalDay day, Optional<SideEffects> answer) {
        writing.update("DELETE FROM side_effect WHERE day = ?", day);
        var list = answer.orElse(SideEffects.NONE).list();
        for (int i = 0; i < list.size(); i++) {
            writing.update("INSERT INTO side_effect (day, position, kind, severity, onset) VALUES (?, ?, ?, ?, ?)",
                    day, i + 1, list.get(i).kind().key(), list.get(i).severity(), list.get(i).onset());
        }
    }
}
