package org.ldnjournal.journal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was logged for a journal day. Everything may be missing, and missing is never zero.
 *
 * @param day         the day it counts for
 * @param scores      the ratings that were given
 * @param sleep       how long the sleep was that ended on this day
 * @param sideEffects the answer to "any side effects?"; an empty answer is "none"
 * @param note        free words, at most 4,000 characters; empty where nothing was written
 * @param badDay      whether the person called it a bad day, on which one number is enough
 */
public record Entry(
        JournalDay day,
        Map<Scale, Score> scores,
        Optional<SleepHours> sleep,
        Optional<SideEffects> sideEffects,
        String note,
        boolean badDay) {
    private static final int LONGEST_NOTE = 4_000;

    /** A part of an entry that has a value, a history and a time of its own. */
    public enum Field { PAIN, FATIGUE, SLEEP_QUALITY, SLEEP_HOURS, SIDE_EFFECTS, NOTE, BAD_DAY;

        /** The field of this scale's score. */
        public static Field of(Scale scale) {
            return switch (scale) {
                case PAIN -> PAIN;
                case FATIGUE -> FATIGUE;
                case SLEEP_QUALITY -> SLEEP_QUALITY;
            };
        }
    }

    public Entry {
        var ordered = new EnumMap<Scale, Score>(Scale.class);
        scores.forEach((scale, score) -> {
            if (score.scale() != scale) {
                throw new IllegalArgumentException(score + " under " + scale);
            }
            ordered.put(scale, score);
        });
        scores = Collections.unmodifiableMap(ordered);
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidValue("note.refused.long", LONGEST_NOTE);
        }
    }

    /** Nothing yet. */
    public static Entry empty(JournalDay day) {
        return new Entry(day, Map.of(), Optional.empty(), Optional.empty(), "", false);
    }

    public Optional<Score> score(Scale scale) {
        return Optional.ofNullable(scores.get(scale));
    }

    public boolean isEmpty() {
        return equals(empty(day));
    }

    /** The same with this score in place of the one before. */
    public Entry with(Score score) {
        var changed = new EnumMap<Scale, Score>(Scale.class);
        changed.putAll(scores);
        changed.put(score.scale(), score);
        return new Entry(day, changed, sleep, sideEffects, note, badDay);
    }

    /** The same without a score on this scale. */
    public Entry without(Scale scale) {
        var changed = new EnumMap<Scale, Score>(Scale.class);
        changed.putAll(scores);
        changed.remove(scale);
        return new Entry(day, changed, sleep, sideEffects, note, badDay);
    }

    public Entry withSleep(Optional<SleepHours> hours) {
        return new Entry(day, scores, hours, sideEffects, note, badDay);
    }

    public Entry withSideEffects(Optional<SideEffects> answer) {
        return new Entry(day, scores, sleep, answer, note, badDay);
    }

    public Entry withNote(String words) {
        return new Entry(day, scores, sleep, sideEffects, words, badDay);
    }

    public Entry withBadDay(boolean bad) {
        return new Entry(day, scores, sleep, sideEffects, note, bad);
    }

    /** The same values for another day. */
    public Entry forDay(JournalDay other) {
        return new Entry(other, scores, sleep, sideEffects, note, badDay);
    }
}
