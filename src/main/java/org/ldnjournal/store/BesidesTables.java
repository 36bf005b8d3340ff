package org.ldnjournal.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ldnjournal.journal.Besides;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.EndedEffect;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.TrackerValue;

/** What entries hold besides scores and sleep, of the days from a first to a last. */
final class BesidesTables {
    private final Map<JournalDay, List<Event>> events = new HashMap<>();
    private final Map<JournalDay, List<EndedEffect>> ended = new HashMap<>();
    private final Map<JournalDay, Map<UUID, TrackerValue>> trackers = new HashMap<>();

    private enum Form { RATED, SAID, COUNTED, CHOSEN }

    private BesidesTables() {}

    static BesidesTables between(Reading reading, String first, String last) {
        var tables = new BesidesTables();
        reading.list("SELECT * FROM event WHERE day BETWEEN ? AND ? ORDER BY day, position", row ->
                tables.events.computeIfAbsent(row.day("day"), _ -> new ArrayList<>())
                        .add(new Event(row.symbol(Event.Kind.class, "kind"), row.text("words"))), first, last);
        reading.list("SELECT * FROM ended_effect WHERE day BETWEEN ? AND ? ORDER BY day, position", row ->
                tables.ended.computeIfAbsent(row.day("day"), _ -> new ArrayList<>())
                        .add(new EndedEffect(new SideEffectKind(row.text("kind")), row.day("last"))), first, last);
        reading.list("SELECT * FROM tracker_value WHERE day BETWEEN ? AND ?", row ->
                Optional.ofNullable(tables.trackers.computeIfAbsent(row.day("day"), _ -> new HashMap<>())
                        .put(UUID.fromString(row.text("tracker")), value(row))), first, last);
        return tables;
    }

    /** What stands beside the row of an entry. */
    Besides of(Row entry, JournalDay day) throws SQLException {
        return new Besides(crash(entry), events.getOrDefault(day, List.of()), trackers.getOrDefault(day, Map.of()),
                ended.getOrDefault(day, List.of()), entry.yes("nothing_to_add"));
    }

    private static Optional<Crash> crash(Row entry) throws SQLException {
        var answer = entry.optionalText("crash");
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (answer.get()) {
            case "SINCE" -> new Crash.Since(entry.day("crash_start"));
            case "OVER" -> new Crash.Over(entry.day("crash_start"), entry.day("crash_end"));
            default -> new Crash.No();
        });
    }

    private static TrackerValue value(Row row) throws SQLException {
        var text = row.text("value");
        return switch (row.symbol(Form.class, "form")) {
            case RATED -> new TrackerValue.Rated(Integer.parseInt(text));
            case SAID -> new TrackerValue.Said(text.equals("1"));
            case COUNTED -> new TrackerValue.Counted(new BigDecimal(text));
            case CHOSEN -> new TrackerValue.Chosen(text);
        };
    }

    /** The columns {@code crash, crash_start, crash_end} of an entry. */
    static List<Object> crashColumns(Entry entry) {
        var columns = new ArrayList<Object>();
        var crash = entry.besides().crash();
        columns.add(crash.map(answer -> switch (answer) {
            case Crash.No _ -> "NO";
            case Crash.Since _ -> "SINCE";
            case Crash.Over _ -> "OVER";
        }));
        columns.add(crash.flatMap(Crash::began));
        columns.add(crash.map(answer -> answer instanceof Crash.Over over ? over.end() : null));
        return columns;
    }

    /** Writes anew what of it was changed; most saves change nothing here. */
    static void replace(Writing writing, Entry entry, Set<Entry.Field> changed) {
        if (changed.contains(Entry.Field.EVENTS)) {
            replaceEvents(writing, entry.day(), entry.besides().events());
        }
        if (changed.contains(Entry.Field.ENDED_EFFECTS)) {
            replaceEnded(writing, entry.day(), entry.besides().ended());
        }
        if (changed.contains(Entry.Field.TRACKERS)) {
            replaceTrackers(writing, entry.day(), entry.besides().trackers());
        }
    }

    private static void replaceEvents(Writing writing, JournalDay day, List<Event> events) {
        writing.update("DELETE FROM event WHERE day = ?", day);
        for (int i = 0; i < events.size(); i++) {
            writing.update("INSERT INTO event (day, position, kind, words) VALUES (?, ?, ?, ?)",
                    day, i + 1, events.get(i).kind(), events.get(i).words());
        }
    }

    private static void replaceEnded(Writing writing, JournalDay day, List<EndedEffect> ended) {
        writing.update("DELETE FROM ended_effect WHERE day = ?", day);
        for (int i = 0; i < ended.size(); i++) {
            writing.update("INSERT INTO ended_effect (day, position, kind, last) VALUES (?, ?, ?, ?)",
                    day, i + 1, ended.get(i).kind().key(), ended.get(i).last());
        }
    }

    private static void replaceTrackers(Writing writing, JournalDay day, Map<UUID, TrackerValue> values) {
        writing.update("DELETE FROM tracker_value WHERE day = ?", day);
        values.forEach((tracker, value) -> writing.update(
                "INSERT INTO tracker_value (day, tracker, form, value) VALUES (?, ?, ?, ?)",
                day, tracker, form(value), Stored.text(value)));
    }

    private static Form form(TrackerValue value) {
        return switch (value) {
            case TrackerValue.Rated _ -> Form.RATED;
            case TrackerValue.Said _ -> Form.SAID;
            case TrackerValue.Counted _ -> Form.COUNTED;
            case TrackerValue.Chosen _ -> Form.CHOSEN;
        };
    }

    /** The fields of the history for what an entry holds besides. */
    static Fields and(Fields fields, Besides besides) {
        return fields.and(Entry.Field.CRASH.name(), besides.crash().map(BesidesTables::text))
                .and(Entry.Field.EVENTS.name(), lines(besides.events().stream()
                        .map(event -> event.kind() + " " + event.words()).toList()))
                .and(Entry.Field.TRACKERS.name(), lines(besides.trackers().entrySet().stream().map(found ->
                        found.getKey() + " " + form(found.getValue()) + " " + Stored.text(found.getValue())).sorted()
                        .toList()))
                .and(Entry.Field.ENDED_EFFECTS.name(), lines(besides.ended().stream()
                        .map(over -> over.kind().key() + ":" + over.last()).toList()))
                .and(Entry.Field.NOTHING_TO_ADD.name(), Optional.of(besides.nothingToAdd()).filter(said -> said));
    }

    private static String text(Crash crash) {
        return switch (crash) {
            case Crash.No _ -> "NO";
            case Crash.Since since -> "SINCE " + since.start();
            case Crash.Over over -> "OVER " + over.start() + " " + over.end();
        };
    }

    private static Optional<String> lines(List<String> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", all));
    }
}
