package org.ldnjournal.trend;

import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;

/** Days that follow one another: from each to the very next one. */
final class Runs {
    private Runs() {}

    /** These days, in order and each once, parted wherever a day is missing. */
    static List<DayRange> of(List<JournalDay> days) {
        var runs = new ArrayList<DayRange>();
        days.forEach(day -> {
            boolean follows = !runs.isEmpty() && runs.getLast().last().next().equals(day);
            runs.add(new DayRange(follows ? runs.removeLast().first() : day, day));
        });
        return List.copyOf(runs);
    }
}
