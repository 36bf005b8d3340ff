package org.ldnjournal.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.text.Texts;

/**
 * How an axis of days is labelled: by days, weeks, months or years, as finely as there is room for, and in a second row
 * by the months or years that they belong to.
 *
 * @param labels the days, weeks, months or years that are named
 * @param spans  the months or years above them; none where years are named
 */
record DayTicks(List<Label> labels, List<Span> spans) {

    /**
     * A name under a line.
     *
     * @param line   where the line stands: the beginning of what is named
     * @param centre where the name stands
     */
    record Label(double line, double centre, String name) {}

    /** A month or a year from its beginning to its end; its names, the longest first. */
    record Span(double from, double to, List<String> names) {}

    /** How finely. The label of a level needs the room of {@code days} days, of which the shortest one counts. */
    private enum Level {
        WEEKDAYS(1, true), DAYS(1, true), NAMED_WEEKS(7, true), WEEKS(7, true), FORTNIGHTS(14, true),
        MONTHS(28, false), QUARTERS(89, false),
        YEARS(365, false), TWO_YEARS(730, false), FIVE_YEARS(1825, false), TEN_YEARS(3650, false),
        FIFTY_YEARS(18_250, false);

        private final int days;
        private final boolean inMonths;

        Level(int days, boolean inMonths) {
            this.days = days;
            this.inMonths = inMonths;
        }

        private int years() {
            return days / 365;
        }
    }

    /**
     * The ticks of this stretch of time.
     *
     * @param width   of the axis
     * @param alone   whether there is one row only, so that each name says its month or year where that changes
     * @param widthOf how wide a name is written
     * @param gap     the least room between two names
     */
    static DayTicks of(Viewport view, double width, boolean alone, Texts texts, ToDoubleFunction<String> widthOf,
            double gap) {
        double perDay = width / view.days();
        // With the months below them, single weeks and then months say more than every other week.
        var level = Stream.of(Level.values()).filter(one -> alone || one != Level.FORTNIGHTS)
                .filter(one -> widest(one, view, alone, texts, widthOf) + gap <= one.days * perDay).findFirst()
                .orElse(Level.FIFTY_YEARS);
        var starts = starts(level, view, texts);
        var labels = new ArrayList<Label>();
        for (var start : starts) {
            boolean first = labels.isEmpty();
            labels.add(new Label(start.toEpochDay(), centre(level, start), name(level, start, alone, first, texts)));
        }
        return new DayTicks(labels, alone || level.years() > 0 ? List.of() : spans(level.inMonths, view, texts));
    }

    /** Every sort of name that can occur, tried where days are few and each is not the same. */
    private static double widest(Level level, Viewport view, boolean alone, Texts texts,
            ToDoubleFunction<String> widthOf) {
        var from = LocalDate.of(Viewport.dayAt(view.from()).date().getYear(), 1, 22);
        return IntStream.range(0, level.years() > 0 ? 1 : 12)
                .mapToObj(month -> name(level, from.plusMonths(month).plusDays(month % 7), alone, alone && month == 0,
                        texts))
                .mapToDouble(widthOf).max().orElse(0);
    }

    private static List<LocalDate> starts(Level level, Viewport view, Texts texts) {
        var last = LocalDate.ofEpochDay((long) Math.ceil(view.to()) - 1);
        var starts = new ArrayList<LocalDate>();
        for (var date = first(level, LocalDate.ofEpochDay((long) Math.floor(view.from())), texts);
                !date.isAfter(last); date = next(level, date)) {
            if (centre(level, date) >= view.from() && centre(level, date) <= view.to()) {
                starts.add(date);
            }
        }
        return starts;
    }

    /** The last beginning of a day, week, month or year that is not after this date. */
    private static LocalDate first(Level level, LocalDate date, Texts texts) {
        return switch (level) {
            case WEEKDAYS, DAYS -> date;
            case NAMED_WEEKS, WEEKS -> week(date, texts);
            case FORTNIGHTS -> week(date, texts).minusWeeks(Math.floorDiv(week(date, texts).toEpochDay(), 7) % 2);
            case MONTHS -> date.withDayOfMonth(1);
            case QUARTERS -> date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % 3);
            case YEARS, TWO_YEARS, FIVE_YEARS, TEN_YEARS, FIFTY_YEARS ->
                    date.withDayOfYear(1).minusYears(date.getYear() % level.years());
        };
    }

    private static LocalDate week(LocalDate date, Texts texts) {
        return date.with(WeekFields.of(texts.locale()).dayOfWeek(), 1);
    }

    private static LocalDate next(Level level, LocalDate date) {
        return switch (level) {
            case WEEKDAYS, DAYS -> date.plusDays(1);
            case NAMED_WEEKS, WEEKS -> date.plusWeeks(1);
            case FORTNIGHTS -> date.plusWeeks(2);
            case MONTHS -> date.plusMonths(1);
            case QUARTERS -> date.plusMonths(3);
            case YEARS, TWO_YEARS, FIVE_YEARS, TEN_YEARS, FIFTY_YEARS -> date.plusYears(level.years());
        };
    }

    /** A day, a month or one year is named in its middle; a longer stretch at its beginning. */
    private static double centre(Level level, LocalDate start) {
        return start.toEpochDay() + switch (level) {
            case WEEKDAYS, DAYS, NAMED_WEEKS, WEEKS, FORTNIGHTS -> 0.5;
            case MONTHS, QUARTERS -> start.lengthOfMonth() / 2.0;
            case YEARS -> start.lengthOfYear() / 2.0;
            case TWO_YEARS, FIVE_YEARS, TEN_YEARS, FIFTY_YEARS -> 0;
        };
    }

    private static String name(Level level, LocalDate date, boolean alone, boolean first, Texts texts) {
        return switch (level) {
            case WEEKDAYS -> alone && (first || date.getDayOfMonth() == 1) ? texts.day(date) : texts.weekday(date);
            case NAMED_WEEKS -> alone ? texts.dayAndMonth(date) : texts.weekday(date);
            case DAYS, WEEKS, FORTNIGHTS -> alone ? texts.dayAndMonth(date) : texts.dayOfMonth(date);
            case MONTHS, QUARTERS -> alone && (first || date.getMonthValue() == 1)
                    ? texts.monthAndYear(date) : texts.month(date);
            case YEARS, TWO_YEARS, FIVE_YEARS, TEN_YEARS, FIFTY_YEARS -> texts.year(date);
        };
    }

    private static List<Span> spans(boolean months, Viewport view, Texts texts) {
        var spans = new ArrayList<Span>();
        var left = LocalDate.ofEpochDay((long) Math.floor(view.from()));
        var unit = months ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        for (var date = months ? left.withDayOfMonth(1) : left.withDayOfYear(1); date.toEpochDay() < view.to();
                date = date.plus(1, unit)) {
            spans.add(new Span(date.toEpochDay(), date.plus(1, unit).toEpochDay(), months
                    ? List.of(texts.longMonth(date), texts.monthAndYear(date), texts.month(date))
                    : List.of(texts.year(date))));
        }
        return spans;
    }
}
