package org.ldnjournal.ui.history;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where the days of a month stand in rows of seven.
 *
 * @param month    which month
 * @param firstDay the day that a week begins with
 */
record MonthGrid(YearMonth month, DayOfWeek firstDay) {
    static final int DAYS = 7;

    static MonthGrid of(YearMonth month, Locale locale) {
        return new MonthGrid(month, WeekFields.of(locale).getFirstDayOfWeek());
    }

    /** The days of the week, in the order of the columns. */
    List<DayOfWeek> weekdays() {
        return IntStream.range(0, DAYS).mapToObj(firstDay::plus).toList();
    }

    /** The column of this day of the month, 0 to 6. */
    int column(int dayOfMonth) {
        return (offset() + dayOfMonth - 1) % DAYS;
    }

    /** The row of this day of the month, 0 to 5. */
    int row(int dayOfMonth) {
        return (offset() + dayOfMonth - 1) / DAYS;
    }

    private int offset() {
        return Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - firstDay.getValue(), DAYS);
    }
}
