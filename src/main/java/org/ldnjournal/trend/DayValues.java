package org.ldnjournal.trend;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalDay;

/**
 * Values by day, in order of day. A day without one is absent. They lie side by side, so that those of a lifetime are
 * walked and those of a few days found at once.
 */
public final class DayValues {
    /** No day has one. */
    public static final DayValues NONE = new Gathering(0).values();

    private final int[] days;
    private final double[] values;

    private DayValues(int[] days, double[] values) {
        this.days = days;
        this.values = values;
    }

    /** What each day of these says, where it says anything. */
    public static <T> DayValues of(NavigableMap<JournalDay, T> byDay, Function<T, OptionalDouble> value) {
        var said = new Gathering(byDay.size());
        byDay.forEach((day, one) -> value.apply(one).ifPresent(found -> said.add(day, found)));
        return said.values();
    }

    /** Takes values one after the other. */
    static final class Gathering {
        private final int[] days;
        private final double[] values;
        private int count;

        /** Of at most so many. */
        Gathering(int most) {
            days = new int[most];
            values = new double[most];
        }

        /** Of a day after the one before. */
        void add(JournalDay day, double value) {
            add(number(day), value);
        }

        /** The same, in days since 1970-01-01. */
        void add(int epochDay, double value) {
            days[count] = epochDay;
            values[count++] = value;
        }

        DayValues values() {
            return new DayValues(Arrays.copyOf(days, count), Arrays.copyOf(values, count));
        }
    }

    private static int number(JournalDay day) {
        return (int) day.date().toEpochDay();
    }

    /** How many days have one. */
    public int size() {
        return days.length;
    }

    /** The day at this place, in days since 1970-01-01. */
    public int day(int place) {
        return days[place];
    }

    /** The value at this place. */
    public double value(int place) {
        return values[place];
    }

    /** Every day that has one. */
    public Stream<JournalDay> days() {
        return Arrays.stream(days).mapToObj(day -> new JournalDay(LocalDate.ofEpochDay(day)));
    }

    /** Every value. */
    public double[] numbers() {
        return values.clone();
    }

    /** The place of the first value on this day or later, in days since 1970-01-01. */
    public int from(long epochDay) {
        int found = Arrays.binarySearch(days, (int) epochDay);
        return found < 0 ? -found - 1 : found;
    }

    /** The value of this day, if it has one. */
    public OptionalDouble on(JournalDay day) {
        int found = Arrays.binarySearch(days, number(day));
        return found < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[found]);
    }

    /** Whether the day at this place is the very next one to that at the place before. */
    public boolean follows(int place) {
        return place > 0 && days[place] == days[place - 1] + 1;
    }

    /** The greatest value of all; read through each time. */
    public OptionalDouble greatest() {
        return Arrays.stream(values).max();
    }

    /** Whether it holds the same values on the same days. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DayValues same && Arrays.equals(days, same.days) && Arrays.equals(values, same.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(values);
    }

    /** Each day with its value. */
    @Override
    public String toString() {
        var each = days().iterator();
        return Arrays.stream(values).mapToObj(value -> each.next() + "=" + value).toList().toString();
    }
}
