package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/**
 * The days of one score as a strip of weeks: a column for each week, a cell for each day, darker the higher the
 * score, with its number where there is room. A day without a score is hollow.
 */
public final class StripPicture implements Picture {
    /**
     * Cells are as wide as this at most and at least, in sizes of the text; earlier weeks without room are left out.
     */
    private static final double WIDEST = 1.9;
    private static final double NARROWEST = 0.5;
    /** From this width on there is room for a number. */
    private static final double NUMBERED = 1.45;
    private static final int WEEK = 7;
    private static final int HIGHEST = 10;

    /** How high it wants to be, in sizes of its words: months above rows of weekdays, below what the shades are. */
    public static final double LINES = 1.6 + WEEK * WIDEST + 2.4;

    private final Course course;
    private final DayRange days;
    private final Texts texts;

    private StripPicture(Course course, DayRange days, Texts texts) {
        this.course = course;
        this.days = days;
        this.texts = texts;
    }

    /** The strip of these days up to today; the course must be one of points from 0 to 10. */
    public static StripPicture of(Course course, DayRange days, JournalDay today, Texts texts) {
        var past = !days.last().isAfter(today) ? days
                : new DayRange(days.first().isAfter(today) ? today : days.first(), today);
        return new StripPicture(course, past, texts);
    }


    /** The first day of the week that this day is in. */
    private JournalDay weekOf(JournalDay day) {
        return new JournalDay(day.date().with(WeekFields.of(texts.locale()).dayOfWeek(), 1));
    }

    /** How many weeks there are, the first and the last one whole. */
    private int weeks() {
        return weekOf(days.first()).daysUntil(weekOf(days.last())) / WEEK + 1;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {
        var pen = new Pen(theme, textSize);
        double left = names(graphics, pen) + 8 * pen.unit();
        double cell = Math.clamp((width - left) / weeks(), NARROWEST * textSize, WIDEST * textSize);
        int fitting = Math.min(weeks(), (int) ((width - left) / cell));
        var first = weekOf(days.last()).plusDays(-7L * (fitting - 1));
        for (int week = 0; week < fitting; week++) {
            for (int row = 0; row < WEEK; row++) {
                paint(graphics, first.plusDays(7L * week + row), new Rectangle2D.Double(
                        left + week * cell, top(pen) + row * high(pen), cell, high(pen)), pen);
            }
        }
        months(graphics, first, fitting, left, cell, pen);
        new StripKey(course, texts, pen).paint(graphics, left, top(pen) + WEEK * high(pen) + textSize * 0.8);
    }

    /**
     * Each month over the week that it begins in; a year where it begins. Where they are too close, some have no
     * name.
     */
    private void months(Graphics2D graphics, JournalDay first, int weeks, double left, double cell, Pen pen) {
        double end = Double.NEGATIVE_INFINITY;
        for (int week = 0; week < weeks; week++) {
            var date = first.plusDays(7L * week + WEEK - 1).date();
            double x = left + week * cell;
            if (date.getDayOfMonth() <= WEEK && x > end) {
                var name = date.getMonthValue() == 1 ? texts.year(date) : texts.month(date);
                var font = date.getMonthValue() == 1 ? pen.semibold(1) : pen.regular();
                pen.write(graphics, name, font, pen.theme().quiet(), x, pen.textSize() * 1.1);
                end = x + pen.widthOf(name, font) + 6 * pen.unit();
            }
        }
    }

    private static double top(Pen pen) {
        return pen.textSize() * 1.6;
    }

    private static double high(Pen pen) {
        return pen.textSize() * WIDEST;
    }

    /** Writes the weekdays; answers how wide they are. */
    private double names(Graphics2D graphics, Pen pen) {
        double widest = 0;
        for (int row = 0; row < WEEK; row++) {
            var name = texts.weekday(DayOfWeek.from(weekOf(days.last()).plusDays(row).date()));
            pen.write(graphics, name, pen.regular(), pen.theme().quiet(), 0, top(pen) + (row + 0.68) * high(pen));
            widest = Math.max(widest, pen.widthOf(name, pen.regular()));
        }
        return widest;
    }

    private void paint(Graphics2D graphics, JournalDay day, Rectangle2D place, Pen pen) {
        if (!days.contains(day)) {
            return;
        }
        double gap = Math.min(1.5 * pen.unit(), place.getWidth() * 0.12);
        var cell = new RoundRectangle2D.Double(place.getX() + gap, place.getY() + gap, place.getWidth() - 2 * gap,
                place.getHeight() - 2 * gap, 3 * pen.unit(), 3 * pen.unit());
        var value = course.on(day);
        if (value.isEmpty()) {
            graphics.setColor(pen.tint(pen.theme().quiet(), 0.35));
            graphics.setStroke(pen.hairline());
            graphics.draw(cell);
            return;
        }
        graphics.setColor(pen.shade(course.followed(), value.getAsDouble() / HIGHEST));
        graphics.fill(cell);
        if (place.getWidth() >= NUMBERED * pen.textSize()) {
            pen.number(graphics, value.getAsDouble(), cell.getBounds2D());
        }
    }

    @Override
    public String description() {
        var words = new FollowedWords(texts);
        long logged = days.days().filter(day -> course.on(day).isPresent()).count();
        return texts.get("chart.strip.description", words.name(course.followed()), days.first().date(),
                days.last().date(), logged, days.length());
    }
}
