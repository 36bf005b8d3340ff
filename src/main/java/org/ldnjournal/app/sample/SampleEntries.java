package org.ldnjournal.app.sample;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;

/**
 * The entries of a sample journal. Each day of the baseline is logged; later some days are missing, some are logged
 * days late, and a very painful day may hold its one number only.
 */
final class SampleEntries {
    private static final double MISSING = 0.08;
    private static final double LATE = 0.05;
    private static final double NEXT_MORNING = 0.15;
    private static final double NO_HOURS = 0.1;
    private static final int BAD = 9;

    private final SampleDays days;
    private final Texts texts;
    private final SampleScores scores;
    private final SampleEffects effects;
    private final Random random;

    SampleEntries(SampleDays days, Texts texts, SampleScores scores, SampleEffects effects, Random random) {
        this.days = days;
        this.texts = texts;
        this.scores = scores;
        this.effects = effects;
        this.random = random;
    }

    /** An entry and when it was recorded. */
    record Recorded(Entry entry, Moment at) {}

    List<Recorded> records() {
        return days.all().flatMap(this::record).toList();
    }

    private Stream<Recorded> record(JournalDay day) {
        var entry = entry(day);
        var at = recorded(day);
        boolean missing = random.nextDouble() < MISSING && days.treatmentDay(day) > 0 && day.isBefore(days.last());
        return missing ? Stream.empty() : Stream.of(new Recorded(entry, at));
    }

    private Entry entry(JournalDay day) {
        var ratings = scores.on(day);
        var hours = scores.hours(ratings.get(Scale.SLEEP_QUALITY));
        var answer = effects.on(day);
        boolean timed = random.nextDouble() >= NO_HOURS;
        if (ratings.get(Scale.PAIN).value() >= BAD && random.nextBoolean()) {
            return new Entry(day, pain(ratings), Optional.empty(), Optional.empty(), "", true);
        }
        return new Entry(day, ratings, timed ? Optional.of(hours) : Optional.empty(), answer, note(day), false);
    }

    private static Map<Scale, Score> pain(Map<Scale, Score> ratings) {
        return Map.of(Scale.PAIN, ratings.get(Scale.PAIN));
    }

    private String note(JournalDay day) {
        if (days.coldBegins(day)) {
            return texts.get("demo.note.cold");
        }
        return switch (days.treatmentDay(day)) {
            case -11 -> texts.get("demo.note.tooth");
            case 4 -> texts.get("demo.note.dreams");
            case 44 -> texts.get("demo.note.walk");
            case 63 -> texts.get("demo.note.party");
            default -> "";
        };
    }

    /** Mostly that evening or the next morning, now and then days later, and never after the last morning. */
    private Moment recorded(JournalDay day) {
        int minute = random.nextInt(60);
        double when = random.nextDouble();
        var lastMorning = days.at(days.last(), LocalTime.of(7, 30));
        var at = days.treatmentDay(day) > 0 && when < LATE ? days.at(day.plusDays(4), LocalTime.of(19, minute))
                : when < LATE + NEXT_MORNING ? days.at(day.next(), LocalTime.of(8, minute))
                : days.at(day, LocalTime.of(21, minute));
        return at.compareTo(lastMorning) > 0 ? lastMorning : at;
    }
}
