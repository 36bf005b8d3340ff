package org.ldnjournal.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ldnjournal.journal.JournalDay;

/** Days that follow one another: a line may be drawn only from a day to the very next one. */
final class Runs {
    private Runs() {}

    /** The values in order, parted wherever a day is missing. */
    static <V> List<NavigableMap<JournalDay, V>> of(NavigableMap<JournalDay, V> values) {
        var runs = new ArrayList<NavigableMap<JournalDay, V>>();
        values.forEach((day, value) -> {
            if (runs.isEmpty() || !runs.getLast().lastKey().next().equals(day)) {
                runs.add(new TreeMap<>());
            }
            runs.getLast().put(day, value);
        });
        return runs.stream().map(Collections::unmodifiableNavigableMap).toList();
    }
}
