package org.ldnjournal.trend;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;

/** What is followed over time. */
public enum Measure {
    /** 0 to 10 points, higher is worse. */
    PAIN(Scale.PAIN, Entry.Field.PAIN),
    /** 0 to 10 points, higher is worse. */
    FATIGUE(Scale.FATIGUE, Entry.Field.FATIGUE),
    /** 0 to 10 points, higher is better. */
    SLEEP_QUALITY(Scale.SLEEP_QUALITY, Entry.Field.SLEEP_QUALITY),
    /** 0 to 24 hours; neither end is the better one. */
    SLEEP_HOURS(null, Entry.Field.SLEEP_HOURS);

    private static final double HOURS_OF_A_DAY = 24;

    private final Scale scale;
    private final Entry.Field field;

    Measure(Scale scale, Entry.Field field) {
        this.scale = scale;
        this.field = field;
    }

    /** The measure of this scale's scores. */
    public static Measure of(Scale scale) {
        return switch (scale) {
            case PAIN -> PAIN;
            case FATIGUE -> FATIGUE;
            case SLEEP_QUALITY -> SLEEP_QUALITY;
        };
    }

    /** The scale it is rated on; hours of sleep have none. */
    public Optional<Scale> scale() {
        return Optional.ofNullable(scale);
    }

    /** Which end is the good one; hours of sleep have none. */
    public Optional<Direction> direction() {
        return scale().map(Scale::direction);
    }

    /** How far two values of it can lie apart: from one end to the other. */
    public double widest() {
        return scale == null ? HOURS_OF_A_DAY : Score.HIGHEST;
    }

    /** The field of an entry that holds it. */
    public Entry.Field field() {
        return field;
    }

    /** What this entry says, in points or hours, if it says anything. */
    public OptionalDouble valueOf(Entry entry) {
        var said = scale == null ? entry.sleep().map(sleep -> sleep.hours().doubleValue())
                : entry.score(scale).map(score -> (double) score.value());
        return said.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
