package org.ldnjournal.app.sample;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SleepHours;

/**
 * The ratings of a sample journal, asked for day after day: a first-order autoregressive series (a day resembles the
 * day before, correlation 0.5, as evidence.md 4.4 simulates), rounded to 0–10, around a mean that changes slowly.
 */
final class SampleScores {
    private static final double CORRELATION = 0.5;
    private static final double SPREAD = 1.3;
    private static final int FULL_CHANGE = 70;

    private final SampleDays days;
    private final Random random;
    private final Map<Scale, Double> deviations = new EnumMap<>(Scale.class);

    SampleScores(SampleDays days, Random random) {
        this.days = days;
        this.random = random;
        for (var scale : Scale.values()) {
            deviations.put(scale, random.nextGaussian());
        }
    }

    /** The three ratings of the next day. */
    Map<Scale, Score> on(JournalDay day) {
        double shared = random.nextGaussian();
        var scores = new EnumMap<Scale, Score>(Scale.class);
        for (var scale : Scale.values()) {
            double fresh = scale == Scale.SLEEP_QUALITY ? random.nextGaussian()
                    : 0.5 * shared + 0.866 * random.nextGaussian();
            double deviation = CORRELATION * deviations.get(scale) + Math.sqrt(1 - CORRELATION * CORRELATION) * fresh;
            deviations.put(scale, deviation);
            long value = Math.round(mean(scale, day) + SPREAD * deviation);
            scores.put(scale, new Score(scale, Math.clamp(value, 0, Score.HIGHEST)));
        }
        return scores;
    }

    /** Hours that go with this rating of the sleep. */
    SleepHours hours(Score quality) {
        double hours = 6.5 + 0.25 * (quality.value() - 5) + 0.6 * random.nextGaussian();
        return new SleepHours((int) Math.round(Math.clamp(hours, 3, 10.5) * 4));
    }

    private double mean(Scale scale, JournalDay day) {
        double change = Math.clamp(days.treatmentDay(day) / (double) FULL_CHANGE, 0, 1);
        boolean cold = days.hasCold(day);
        return switch (scale) {
            case PAIN -> 6.4 - 1.8 * change + (cold ? 0.7 : 0);
            case FATIGUE -> 6.9 - 1.2 * change + (cold ? 1.8 : 0);
            case SLEEP_QUALITY -> 4.3 + 1.4 * change - (cold ? 1.2 : 0);
        };
    }
}
