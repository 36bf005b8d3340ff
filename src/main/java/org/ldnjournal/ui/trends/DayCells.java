package org.ldnjournal.ui.trends;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ldnjournal.chart.Course;
import org.ldnjournal.chart.FollowedWords;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.DayNames;

/** The values of days in words: the same in the table and in what is said of a day. What is missing is empty. */
final class DayCells {
    private final Reading reading;
    private final Texts texts;
    private final FollowedWords words;

    DayCells(Reading reading, Texts texts) {
        this.reading = reading;
        this.texts = texts;
        words = new FollowedWords(texts);
    }

    String name(Course course) {
        return words.name(course.followed());
    }

    /** The value of a day, marked where it was recorded late. */
    String value(Course course, JournalDay day) {
        var value = course.on(day);
        if (value.isEmpty()) {
            return "";
        }
        var said = words.value(course.followed(), value.getAsDouble());
        return course.isLate(day) ? texts.get("trends.late", said) : said;
    }

    String mean(Course course, JournalDay day) {
        var mean = course.meanOn(day);
        return mean.isEmpty() ? "" : words.mean(course.followed(), mean.getAsDouble());
    }

    String doses(DayRow row) {
        return row.doses().stream().map(this::dose).collect(Collectors.joining(", "));
    }

    private String dose(DoseRecord dose) {
        Optional<String> amount = dose.amount().map(taken -> texts.milligrams(taken.milligrams()));
        return switch (dose.outcome()) {
            case DoseRecord.Taken _ -> amount.orElseThrow();
            case DoseRecord.PartlyTaken _ -> texts.get("trends.partly", amount.orElseThrow());
            case DoseRecord.Skipped _ -> texts.get("trends.skipped");
        };
    }

    String effects(DayRow row) {
        return row.entry().flatMap(entry -> entry.sideEffects()).map(answer -> answer.list().stream().map(this::effect)
                .collect(Collectors.joining(", "))).orElse("");
    }

    private String effect(SideEffect effect) {
        return texts.get("history.effect", DayNames.of(effect.kind(), texts),
                texts.get("effectSeverity." + effect.severity().name()));
    }

    /** What happened besides: events, a crash, another batch. */
    String happened(DayRow row) {
        return String.join(", ", reading.days().happened(row.day(), texts));
    }
}
