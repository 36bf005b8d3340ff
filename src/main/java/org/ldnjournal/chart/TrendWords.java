package org.ldnjournal.chart;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.text.Texts;

/** What a trend picture shows of some days, in sentences. */
final class TrendWords {
    private final TrendDays journal;
    private final DayRange days;
    private final Texts texts;
    private final FollowedWords words;

    TrendWords(TrendDays journal, DayRange days, Texts texts) {
        this.journal = journal;
        this.days = days;
        this.texts = texts;
        words = new FollowedWords(texts);
    }

    String description() {
        var courses = journal.courses().stream().map(this::described).collect(Collectors.joining(" "));
        var bands = journal.doses().bands().stream()
                .filter(band -> band.kind() == DoseBand.Kind.TAKEN && days.contains(band.days().last()))
                .map(band -> texts.get("chart.description.dose", band.words(texts),
                        texts.date(band.days().first().date()), texts.date(band.days().last().date())))
                .collect(Collectors.joining("; "));
        var changes = journal.batches().stream().filter(change -> days.contains(change.day()))
                .map(change -> texts.get("chart.description.batch", change.day().date())).distinct()
                .collect(Collectors.joining(" "));
        var all = texts.get("chart.description", texts.date(days.first().date()), texts.date(days.last().date()),
                courses, bands.isEmpty() ? texts.get("chart.description.noDose") : bands);
        return changes.isEmpty() ? all : all + " " + changes;
    }

    private String described(Course course) {
        var name = words.name(course.followed());
        var points = course.values();
        var seen = IntStream.range(points.from(days.first().date().toEpochDay()),
                points.from(days.last().date().toEpochDay() + 1)).mapToDouble(points::value).summaryStatistics();
        if (seen.getCount() == 0) {
            return texts.get("chart.description.empty", name);
        }
        return texts.get("chart.description.score", name, seen.getCount(), days.length(),
                words.value(course.followed(), seen.getMin()), words.value(course.followed(), seen.getMax()),
                words.direction(course.followed()));
    }
}
