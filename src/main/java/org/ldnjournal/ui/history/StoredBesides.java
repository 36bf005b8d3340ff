package org.ldnjournal.ui.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    static Map<UUID, TrackerValue> trackers(String stored) {
        return stored.lines().map(line -> line.split(" ", 3))
                .collect(Collectors.toMap(parts -> UUID.fromString(parts[0]), parts -> value(parts[1], parts[2])));
    }

    private static TrackerValue value(String kind, String value) {
        return switch (kind) {
            case "RATED" -> new TrackerValue.Rated(Integer.parseInt(value));
            case "SAID" -> new TrackerValue.Said(value.equals("1"));
            case "COUNTED" -> new TrackerValue.Counted(new BigDecimal(value));
            default -> new TrackerValue.Chosen(value);
        };
    }

    static List<EndedEffect> ended(String stored) {
        return stored.lines().map(line -> line.split(":"))
                .map(parts -> new EndedEffect(new SideEffectKind(parts[0]), JournalDay.parse(parts[1]))).toList();
    }
}
