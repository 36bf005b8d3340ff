package org.ldnjournal.ui.trends;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.chart.TrendDays;
import org.ldnjournal.chart.TrendPicture;
import org.ldnjournal.chart.Viewport;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.ShownInTrends;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.trend.Followed;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;

/**
 * What was read from the journal for Trends: everything that is shown of other days is made of it without reading
 * again.
 *
 * @param contents the journal
 * @param days     what pictures are painted from
 * @param response what changed since the first dose
 * @param chosen   the keys of what the person wants to see
 */
record Reading(JournalContents contents, TrendDays days, Response response, Set<String> chosen) {

    /** What can be seen besides what is followed. */
    enum Besides { LOOKS, HAPPENED, EFFECTS }

    private static final Set<String> USUAL = Stream.concat(
                    Stream.of(Scale.values()).map(scale -> new Followed.OfMeasure(Measure.of(scale)).key()),
                    Stream.of(Besides.values()).map(Besides::name))
            .collect(Collectors.toUnmodifiableSet());

    static Reading of(JournalContents contents, PlanHistory history, JournalDay today) {
        var chosen = contents.items().of(ShownInTrends.class).stream().findFirst()
                .map(ShownInTrends::keys).orElse(USUAL);
        var followed = Followed.chosen(contents, chosen);
        return new Reading(contents, TrendDays.of(contents, history, today, followed.isEmpty()
                ? List.of(Followed.all(contents).getFirst()) : followed),
                Response.of(contents, history, today), chosen);
    }

    /** Whether anything was ever logged. */
    boolean anything() {
        return !contents.entries().isEmpty() || !contents.labs().isEmpty();
    }

    /** As far as one can zoom out and move. */
    Viewport limits() {
        var days = days().days();
        var week = new DayRange(days.last().plusDays(-6), days.last());
        return Viewport.of(days.length() < week.length() ? week : days);
    }

    /** All that could be shown. */
    List<Followed> all() {
        return Followed.all(contents);
    }

    boolean shows(String key) {
        return chosen.contains(key);
    }

    /** The choice with or without this key; one panel at least stays. */
    Set<String> choosing(String key, boolean wanted) {
        var next = new HashSet<>(chosen);
        if (wanted) {
            next.add(key);
        } else {
            next.remove(key);
        }
        return Followed.chosen(contents, next).isEmpty() ? chosen : next;
    }

    TrendPicture.View view(Viewport window) {
        return new TrendPicture.View(window, shows(Besides.LOOKS.name()), shows(Besides.HAPPENED.name()),
                shows(Besides.EFFECTS.name()));
    }
}
