package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/**
 * An axis of days: each day is one wide and its marks stand in its middle. It is labelled by days, weeks, months or years,
 * as finely as there is room for.
 */
final class DayAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    /** Beyond each end there is room for half a mark: this fraction of the days. */
    private static final double ROOM = 120;

    private final transient DayRange days;
    private final transient Texts texts;
    private final transient Pen pen;

    DayAxis(DayRange days, Texts texts, Pen pen) {
        super(null);
        this.days = days;
        this.texts = texts;
        this.pen = pen;
        double room = days.length() / ROOM;
        setRange(start(days.first()) - room, start(days.last().next()) + room);
        setLowerMargin(0);
        setUpperMargin(0);
        setTickLabelFont(pen.regular());
        setTickLabelPaint(pen.theme().quiet());
        setAxisLinePaint(pen.theme().grid());
        setAxisLineStroke(pen.hairline());
        setTickMarkPaint(pen.theme().grid());
        setTickMarkStroke(pen.hairline());
        setTickMarkOutsideLength((float) (4 * pen.unit()));
    }

    /** Where the day begins. */
    static double start(JournalDay day) {
        return day.date().toEpochDay();
    }

    /** Where the marks of the day stand. */
    static double middle(JournalDay day) {
        return start(day) + 0.5;
    }

    double xOf(double position, Rectangle2D area) {
        return valueToJava2D(position, area, RectangleEdge.BOTTOM);
    }

    @Override
    public List<ValueTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        var fitting = Spacing.ALL.stream().filter(spacing -> fits(spacing, area)).findFirst()
                .orElse(Spacing.ALL.getLast());
        var ticks = new ArrayList<ValueTick>();
        var shown = fitting.ticks(days);
        for (var day : shown) {
            ticks.add(new NumberTick(middle(new JournalDay(day)), fitting.label(texts, day, day.equals(shown.getFirst())),
                    TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
        }
        return ticks;
    }

    private boolean fits(Spacing spacing, Rectangle2D area) {
        var ticks = spacing.ticks(days);
        // No label is narrower than it is high, so most spacings need not be written out to be seen not to fit.
        if (ticks.isEmpty() || ticks.size() * pen.textSize() > area.getWidth()) {
            return false;
        }
        double widest = ticks.stream().mapToDouble(day -> pen.widthOf(
                spacing.label(texts, day, day.equals(ticks.getFirst())), pen.regular())).max().orElse(0);
        return widest + pen.textSize() * 1.1 <= area.getWidth() / days.length() * spacing.fewestDays();
    }

    /** Which days are labelled, and how. */
    private record Spacing(int fewestDays, Function<DayRange, Stream<LocalDate>> days, Style style) {
        private enum Style { WEEKDAY, DAY, MONTH, YEAR }

        static final List<Spacing> ALL = List.of(
                every(1, Style.WEEKDAY), every(2, Style.WEEKDAY), mondays(1), mondays(2), mondays(4),
                months(1), months(2), months(3), months(6), years(1), years(5), years(20));

        private static Spacing every(int days, Style style) {
            return new Spacing(days, range -> backwards(range.last().date(), range.first().date(), days), style);
        }

        private static Stream<LocalDate> backwards(LocalDate last, LocalDate first, int days) {
            return Stream.iterate(last, day -> !day.isBefore(first), day -> day.minusDays(days));
        }

        private static Spacing mondays(int weeks) {
            return new Spacing(7 * weeks, range -> {
                var date = range.last().date();
                return backwards(date.minusDays(date.getDayOfWeek().getValue() - 1L), range.first().date(), 7 * weeks);
            }, Style.DAY);
        }

        private static Spacing months(int months) {
            return new Spacing(28 * months, range -> all(range)
                    .filter(day -> day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0), Style.MONTH);
        }

        private static Spacing years(int years) {
            return new Spacing(365 * years, range -> all(range)
                    .filter(day -> day.getDayOfYear() == 1 && day.getYear() % years == 0), Style.YEAR);
        }

        private static Stream<LocalDate> all(DayRange range) {
            return range.days().map(JournalDay::date);
        }

        List<LocalDate> ticks(DayRange range) {
            return days.apply(range).sorted().toList();
        }

        /** @param first whether it is the first day that is labelled */
        String label(Texts texts, LocalDate day, boolean first) {
            return switch (style) {
                case WEEKDAY -> first || day.getDayOfMonth() == 1 ? texts.day(day) : texts.weekday(day);
                case DAY -> texts.dayAndMonth(day);
                case MONTH -> first || day.getMonthValue() == 1 ? texts.monthAndYear(day) : texts.month(day);
                case YEAR -> texts.year(day);
            };
        }
    }
}
