package org.ldnjournal.ui.trends;

import org.ldnjournal.chart.Viewport;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;

/** A choice of days that one press shows. Each goes on a little after today where something is planned. */
enum Range {
    TWO_WEEKS, EIGHT_WEEKS, SINCE_START, ALL;

    private static final int BASELINE_DAYS = 14;
    private static final int FEWEST_DAYS = 7;
    /** This share of the days is shown of the plan ahead, between the fewest and the most. */
    private static final int SHARE_AHEAD = 8;
    private static final int FEWEST_AHEAD = 2;
    private static final int MOST_AHEAD = 28;

    Viewport in(Reading reading) {
        var today = reading.days().today();
        var first = switch (this) {
            case TWO_WEEKS -> today.plusDays(-13);
            case EIGHT_WEEKS -> today.plusDays(-55);
            case SINCE_START -> start(reading.contents(), reading.days().days().first());
            case ALL -> reading.days().days().first();
        };
        var shown = first.isAfter(today.plusDays(1 - FEWEST_DAYS)) ? today.plusDays(1 - FEWEST_DAYS) : first;
        int ahead = Math.clamp(new DayRange(shown, today).length() / SHARE_AHEAD, FEWEST_AHEAD, MOST_AHEAD);
        var last = today.plusDays(Math.min(ahead, today.daysUntil(reading.days().days().last())));
        return Viewport.of(new DayRange(shown, last));
    }

    private static JournalDay start(JournalContents contents, JournalDay begin) {
        return contents.firstDose().map(day -> day.plusDays(-BASELINE_DAYS)).orElse(begin);
    }
}
