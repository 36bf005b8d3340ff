package org.ldnjournal.chart;

import java.time.LocalDate;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;

/**
 * The stretch of time that a picture shows, in days since 1970-01-01; both ends may lie within a day. A day begins at
 * its whole number. Nothing here knows a screen: zooming and moving are arithmetic.
 *
 * @param from the left end
 * @param to   the right end, after the left
 */
public record Viewport(double from, double to) {
    /** No closer than this: a week is what a day is seen in. */
    public static final double CLOSEST = 7;

    public Viewport {
        if (!(to > from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** These days, whole. */
    public static Viewport of(DayRange days) {
        return new Viewport(start(days.first()), start(days.last().next()));
    }

    /** Where a day begins. */
    static double start(JournalDay day) {
        return day.date().toEpochDay();
    }

    /** Where the marks of a day stand. */
    public static double middle(JournalDay day) {
        return start(day) + 0.5;
    }

    /** How many days it shows, parts of days included. */
    public double days() {
        return to - from;
    }

    /** The days whose marks are shown. */
    public DayRange range() {
        return new DayRange(dayAt(Math.ceil(from - 0.5)), dayAt(Math.floor(to - 0.5)));
    }

    /** The day at this place. */
    public static JournalDay dayAt(double place) {
        return new JournalDay(LocalDate.ofEpochDay((long) Math.floor(place)));
    }

    /** Whether the marks of this day are within. */
    public boolean shows(JournalDay day) {
        return middle(day) >= from && middle(day) <= to;
    }

    /**
     * Closer or wider around a place that stays where it is, as far as the limits let it.
     *
     * @param factor above 1 shows more days, below 1 fewer
     */
    public Viewport zoomed(double factor, double place, Viewport limits) {
        double days = Math.clamp(days() * factor, Math.min(CLOSEST, limits.days()), limits.days());
        double left = place - (place - from) * days / days();
        return new Viewport(left, left + days).within(limits);
    }

    /** So many days later, or earlier where it is below zero, as far as the limits let it. */
    public Viewport moved(double days, Viewport limits) {
        return new Viewport(from + days, to + days).within(limits);
    }

    /** Moved no further than needed to show this day with some room beside it. */
    public Viewport showing(JournalDay day, Viewport limits) {
        double room = Math.min(days() / 20, 2);
        double place = middle(day);
        if (place < from + room) {
            return moved(place - room - from, limits);
        }
        return place > to - room ? moved(place + room - to, limits) : this;
    }

    private Viewport within(Viewport limits) {
        if (days() >= limits.days()) {
            return limits;
        }
        double by = Math.max(0, limits.from - from) - Math.max(0, to - limits.to);
        return new Viewport(from + by, to + by);
    }
}
