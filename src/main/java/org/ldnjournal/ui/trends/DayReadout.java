package org.ldnjournal.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.chart.Course;
import org.ldnjournal.chart.TrendView;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/** All that is known of one day, in words: what stands above the chart, and what a screen reader says. */
final class DayReadout {
    private final Reading reading;
    private final JournalDay day;
    private final Texts texts;
    private final DayCells cells;

    DayReadout(Reading reading, JournalDay day, Texts texts) {
        this.reading = reading;
        this.day = day;
        this.texts = texts;
        cells = new DayCells(reading, texts);
    }

    JournalDay day() {
        return day;
    }

    /** Whether it is not to come: then it can be opened in History. */
    boolean isPast() {
        return !day.isAfter(reading.days().today());
    }

    /** The day as people say it, with its year where that is not this one. */
    String name() {
        return texts.longDay(day.date(), reading.days().today().date());
    }

    /** One part for each thing that there is to say. */
    List<String> parts() {
        var parts = new ArrayList<String>();
        var row = DayRow.on(day, reading);
        reading.days().courses().forEach(course -> value(course).ifPresent(parts::add));
        dose(row).ifPresent(parts::add);
        parts.addAll(reading.days().happened(day, texts));
        var effects = cells.effects(row);
        if (!effects.isEmpty()) {
            parts.add(effects);
        }
        if (parts.isEmpty()) {
            parts.add(texts.get("trends.readout.nothing"));
        }
        return parts;
    }

    /** All of it in one sentence. */
    String spoken() {
        return texts.get("trends.readout", name(), String.join("; ", parts()));
    }

    private Optional<String> value(Course course) {
        var value = cells.value(course, day);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var named = texts.get("trends.readout.value", cells.name(course), value);
        var mean = cells.mean(course, day);
        return Optional.of(mean.isEmpty() ? named : texts.get("trends.readout.mean", named, mean));
    }

    private Optional<String> dose(DayRow row) {
        if (!row.doses().isEmpty()) {
            return Optional.of(texts.get("trends.readout.dose", cells.doses(row)));
        }
        if (day.isAfter(reading.days().today())) {
            return reading.days().planned(day, texts).map(dose -> texts.get("chart.planned", dose));
        }
        return reading.days().halted(day, texts).or(() -> reading.days().isUnrecorded(day)
                ? Optional.of(texts.get("trends.readout.noDose")) : Optional.empty());
    }

    /** The day with its value in each panel, for the line over the chart. */
    TrendView.Marked marked() {
        return new TrendView.Marked(day, reading.days().courses().stream().map(course -> course.on(day))
                .map(value -> value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.<Double>empty())
                .toList());
    }
}
