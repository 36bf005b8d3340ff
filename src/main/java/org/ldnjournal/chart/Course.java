package org.ldnjournal.chart;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
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

    static Course of(JournalContents contents, Followed followed) {
        var values = followed.values(contents);
        var means = followed.hasMean() ? SevenDayMean.means(values) : DayValues.NONE;
        var late = new HashSet<Integer>();
        followed.field().ifPresent(field -> contents.entries().forEach((day, logged) -> {
            if (logged.isLate(field, contents.settings().rollover()) && values.on(day).isPresent()) {
                late.add((int) day.date().toEpochDay());
            }
        }));
        return new Course(followed, values, means, late);
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
