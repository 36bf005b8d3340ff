package org.ldnjournal.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.trend.DayValues;
import org.ldnjournal.trend.Followed;
import org.ldnjournal.trend.SevenDayMean;

/**
 * Everything that pictures show of one thing that is followed: its values by day, which came late, and their 7-day
 * mean.
 */
public final class Course {
    private final Followed followed;
    private final DayValues values;
    private final DayValues means;
    private final Set<Integer> late;

    private Course(Followed followed, DayValues values, DayValues means, Set<Integer> late) {
        this.followed = followed;
        this.values = values;
        this.means = means;
        this.late = late;
    }

    /** One for each of these, in their order. */
    static List<Course> all(JournalContents contents, List<Followed> followed) {
        var late = late(contents, followed);
        var values = Followed.values(contents, followed);
        return IntStream.range(0, followed.size()).mapToObj(i -> of(followed.get(i), values.get(i),
                followed.get(i).field().map(late::get).orElseGet(List::of))).toList();
    }

    private static Course of(Followed followed, DayValues values, List<JournalDay> late) {
        return new Course(followed, values, followed.hasMean() ? SevenDayMean.means(values) : DayValues.NONE,
                late.stream().filter(day -> values.on(day).isPresent()).map(day -> (int) day.date().toEpochDay())
                        .collect(Collectors.toSet()));
    }

    /** The days on which each field was recorded late, whether or not it still holds a value. */
    private static Map<Entry.Field, List<JournalDay>> late(JournalContents contents, List<Followed> followed) {
        var late = new EnumMap<Entry.Field, List<JournalDay>>(Entry.Field.class);
        followed.forEach(one -> one.field().ifPresent(field -> late.put(field, new ArrayList<>())));
        var rollover = contents.settings().rollover();
        contents.entries().forEach((day, logged) -> late.forEach((field, days) -> {
            if (logged.isLate(field, rollover)) {
                days.add(day);
            }
        }));
        return late;
    }

    /** What is followed. */
    public Followed followed() {
        return followed;
    }

    /** What was said for this day, if anything was. */
    public OptionalDouble on(JournalDay day) {
        return values.on(day);
    }

    /** The mean of this day and the six before it, where there is one. */
    public OptionalDouble meanOn(JournalDay day) {
        return means.on(day);
    }

    /** Whether the value of this day was recorded more than 48 hours after the day ended. */
    public boolean isLate(JournalDay day) {
        return isLate((int) day.date().toEpochDay());
    }

    boolean isLate(int epochDay) {
        return late.contains(epochDay);
    }

    boolean hasLate() {
        return !late.isEmpty();
    }

    DayValues values() {
        return values;
    }

    DayValues means() {
        return means;
    }
}
