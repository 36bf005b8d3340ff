package org.ldnjournal.ui.history;

import java.math.BigDecimal;
import java.util.List;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.EndedEffect;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.TrackerValue;

/** Reads the stored form of what an entry holds besides scores and sleep, which {@link Change} describes. */
final class StoredBesides {
    private StoredBesides() {}

    static Crash crash(String stored) {
        var parts = stored.split(" ");
        return switch (parts[0]) {
            case "SINCE" -> new Crash.Since(JournalDay.parse(parts[1]));
            case "OVER" -> new Crash.Over(JournalDay.parse(parts[1]), JournalDay.parse(parts[2]));
            default -> new Crash.No();
        };
    }

    static List<Event> events(String stored) {
        return stored.lines().map(line -> {
            int blank = line.indexOf(' ');
            return new Event(Event.Kind.valueOf(line.substring(0, blank)), line.substring(blank + 1));
        }).toList();
    }

    static List<TrackerValue> trackers(String stored) {
        return stored.lines().map(line -> line.split(" ", 3)).<TrackerValue>map(parts -> switch (parts[1]) {
            case "RATED" -> new TrackerValue.Rated(Integer.parseInt(parts[2]));
            case "SAID" -> new TrackerValue.Said(parts[2].equals("1"));
            case "COUNTED" -> new TrackerValue.Counted(new BigDecimal(parts[2]));
            default -> new TrackerValue.Chosen(parts[2]);
        }).toList();
    }

    static List<EndedEffect> ended(String stored) {
        return stored.lines().map(line -> line.split(":"))
                .map(parts -> new EndedEffect(new SideEffectKind(parts[0]), JournalDay.parse(parts[1]))).toList();
    }
}
