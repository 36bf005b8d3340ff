package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ldnjournal.journal.Besides;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedDays;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;

/** Entries: one row a day, its side effects, and when each field was recorded. */
final class EntryTable {
    private static final String FIRST = "1900-01-01";
    private static final String LAST = "2199-12-31";
    /** Days with entries that are read first, and a few more than the looks back from Today need. */
    private static final int NEWEST = 60;

    /** A line for each field: one text a day, since each text that is fetched costs more than reading its words. */
    private static final String RECORDED = """
            SELECT day, group_concat(field || ' ' || at || ' ' || zone || char(10), '') AS moments
            FROM entry_recorded WHERE day BETWEEN ? AND ? GROUP BY day""";

    private EntryTable() {}

    /** Every entry by day, in a handful of queries however many there are. */
    static NavigableMap<JournalDay, LoggedEntry> all(Reading reading) {
        return between(reading, FIRST, LAST);
    }

    /**
     * Every entry, of which those of the newest days are read now: they are what a person sees first.
     *
     * @param database is read again when an older one is asked for; until then nothing may be written into it
     */
    static LoggedDays newestFirst(Reading reading, Database database) {
        return reading.first("SELECT day FROM entry ORDER BY day DESC LIMIT 1 OFFSET ?", row -> row.day("day"), NEWEST)
                .map(first -> LoggedDays.newestFirst(first, between(reading, first.toString(), LAST), () ->
                        database.reading(again -> between(again, FIRST, first.date().minusDays(1).toString()))))
                .orElseGet(() -> LoggedDays.of(all(reading)));
    }

    static Optional<LoggedEntry> on(Reading reading, JournalDay day) {
        return Optional.ofNullable(between(reading, day.toString(), day.toString()).get(day));
    }

    private static NavigableMap<JournalDay, LoggedEntry> between(Reading reading, String first, String last) {
        var effects = SideEffectTable.between(reading, first, last);
        var besides = BesidesTables.between(reading, first, last);
        var recorded = recordedBetween(reading, first, last);
        var entries = new TreeMap<JournalDay, LoggedEntry>();
        reading.list("SELECT * FROM entry WHERE day BETWEEN ? AND ?", row -> {
            var day = row.day("day");
            var answer = row.yes("side_effects_answered")
                    ? Optional.of(new SideEffects(effects.getOrDefault(day, List.of())))
                    : Optional.<SideEffects>empty();
            var entry = entry(row, day, answer, besides.of(row, day));
            return entries.put(day, new LoggedEntry(entry, recorded.getOrDefault(day, Map.of())));
        }, first, last);
        return entries;
    }

    private static Entry entry(Row row, JournalDay day, Optional<SideEffects> answer, Besides besides)
            throws SQLException {
        var scores = new EnumMap<Scale, Score>(Scale.class);
        for (var scale : Scale.values()) {
            row.optionalInteger(column(scale)).ifPresent(value -> scores.put(scale, new Score(scale, value)));
        }
        var quarters = row.optionalInteger("sleep_quarters");
        return new Entry(day, scores,
                quarters.isEmpty() ? Optional.empty() : Optional.of(new SleepHours(quarters.getAsInt())),
                answer, row.text("note"), row.yes("bad_day"), besides);
    }

    private static String column(Scale scale) {
        return switch (scale) {
            case PAIN -> "pain";
            case FATIGUE -> "fatigue";
            case SLEEP_QUALITY -> "sleep_quality";
        };
    }

    private static Map<JournalDay, Map<Entry.Field, Moment>> recordedBetween(
            Reading reading, String first, String last) {
        var recorded = new TreeMap<JournalDay, Map<Entry.Field, Moment>>();
        reading.list(RECORDED, row -> recorded.put(row.day("day"), moments(row.text("moments"))), first, last);
        return recorded;
    }

    private static Map<Entry.Field, Moment> moments(String lines) {
        var moments = new EnumMap<Entry.Field, Moment>(Entry.Field.class);
        for (int from = 0; from < lines.length(); ) {
            int at = lines.indexOf(' ', from) + 1;
            int zone = lines.indexOf(' ', at) + 1;
            int end = lines.indexOf('\n', zone);
            moments.put(Entry.Field.valueOf(lines.substring(from, at - 1)),
                    new Moment(Stored.instant(lines.substring(at, zone - 1)), Stored.zone(lines.substring(zone, end))));
            from = end + 1;
        }
        return moments;
    }

    /** Keeps the entry in place of the one before; where nothing is different, nothing is written. */
    static void record(Writing writing, Entry entry, Moment at) {
        var before = before(writing, entry.day());
        replace(writing, before, before.with(entry, at), at);
    }

    /** Keeps the entry as one that was put back; where nothing is different, nothing is written. */
    static void putBack(Writing writing, Entry entry, LoggedEntry was, Moment at) {
        var before = before(writing, entry.day());
        replace(writing, before, before.putBack(entry, was, at), at);
    }

    private static LoggedEntry before(Reading reading, JournalDay day) {
        return on(reading, day).orElseGet(() -> LoggedEntry.none(day));
    }

    private static void replace(Writing writing, LoggedEntry before, LoggedEntry next, Moment at) {
        var entry = next.entry();
        var differences = fields(before.entry()).differencesTo(fields(entry));
        if (differences.isEmpty()) {
            return;
        }
        ChangeTable.add(writing, "entry " + entry.day(), differences, at);
        replace(writing, entry);
        var changed = EnumSet.noneOf(Entry.Field.class);
        differences.forEach(difference -> changed.add(Entry.Field.valueOf(difference.field())));
        if (changed.contains(Entry.Field.SIDE_EFFECTS)) {
            SideEffectTable.replace(writing, entry.day(), entry.sideEffects());
        }
        BesidesTables.replace(writing, entry, changed);
        changed.forEach(field -> stamp(writing, entry.day(), field, Optional.ofNullable(next.recorded().get(field))));
    }

    /** Puts in an entry of a day that has none, with the moments at which it was recorded; it is no change. */
    static void put(Writing writing, LoggedEntry logged) {
        var entry = logged.entry();
        replace(writing, entry);
        SideEffectTable.replace(writing, entry.day(), entry.sideEffects());
        BesidesTables.replace(writing, entry, EnumSet.allOf(Entry.Field.class));
        logged.recorded().forEach((field, at) -> stamp(writing, entry.day(), field, Optional.of(at)));
    }

    private static void replace(Writing writing, Entry entry) {
        var values = new ArrayList<Object>(List.of(
                entry.day(), entry.score(Scale.PAIN), entry.score(Scale.FATIGUE), entry.score(Scale.SLEEP_QUALITY),
                entry.sleep(), entry.sideEffects().isPresent(), entry.note(), entry.badDay(),
                entry.besides().nothingToAdd()));
        values.addAll(BesidesTables.crashColumns(entry));
        writing.update("""
                INSERT INTO entry (day, pain, fatigue, sleep_quality, sleep_quarters, side_effects_answered, note,
                    bad_day, nothing_to_add, crash, crash_start, crash_end)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (day) DO UPDATE SET pain = excluded.pain, fatigue = excluded.fatigue,
                    sleep_quality = excluded.sleep_quality, sleep_quarters = excluded.sleep_quarters,
                    side_effects_answered = excluded.side_effects_answered, note = excluded.note,
                    bad_day = excluded.bad_day, nothing_to_add = excluded.nothing_to_add, crash = excluded.crash,
                    crash_start = excluded.crash_start, crash_end = excluded.crash_end""", values.toArray());
    }

    private static void stamp(Writing writing, JournalDay day, Entry.Field field, Optional<Moment> recorded) {
        recorded.ifPresentOrElse(at -> writing.update("""
                INSERT INTO entry_recorded (day, field, at, zone) VALUES (?, ?, ?, ?)
                ON CONFLICT (day, field) DO UPDATE SET at = excluded.at, zone = excluded.zone""",
                day, field, Stored.instant(at), Stored.zone(at)),
                () -> writing.update("DELETE FROM entry_recorded WHERE day = ? AND field = ?", day, field));
    }

    private static Fields fields(Entry entry) {
        var fields = new Fields()
                .and(Entry.Field.SLEEP_HOURS.name(), entry.sleep())
                .and(Entry.Field.SIDE_EFFECTS.name(), entry.sideEffects())
                .and(Entry.Field.NOTE.name(), Optional.of(entry.note()).filter(note -> !note.isEmpty()))
                .and(Entry.Field.BAD_DAY.name(), Optional.of(entry.badDay()).filter(bad -> bad));
        entry.scores().forEach((scale, score) -> fields.and(Entry.Field.of(scale).name(), score));
        return BesidesTables.and(fields, entry.besides());
    }
}
