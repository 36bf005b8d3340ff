package org.ldnjournal.journal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was logged for a journal day. Everything may be missing, and missing is never zero.
 *
 * @param day         the day it counts for
 * @param scores      the ratings that were given
 * @param sleep       how long the sleep was that ended on this day
 * @param sideEffects the answer to "any side effects?"; an empty answer is "none"
 * @param note        free words, at most 4,000 characters; empty where nothing was written
 * @param badDay      whether the person called it a bad day, on which one number is enough
 * @param besides     what else was logged: a crash, events, own trackers; "nothing to add" is never beside a note
 */
public record Entry(
        JournalDay day,
        Map<Scale, Score> scores,
        Optional<SleepHours> sleep,
        Optional<SideEffects> sideEffects,
        String note,
        boolean badDay,
        Besides besides) {
    private static final int LONGEST_NOTE = 4_000;

    /** A part of an entry that has a value, a history and a time of its own. */
    public enum Field {
        PAIN, FATIGUE, SLEEP_QUALITY, SLEEP_HOURS, SIDE_EFFECTS, NOTE, BAD_DAY,
        CRASH, EVENTS, TRACKERS, ENDED_EFFECTS, NOTHING_TO_ADD;

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
        if (besides.nothingToAdd() && !note.isEmpty()) {
            throw new IllegalArgumentException("a note, and nothing to add");
        }
        refuseAfter(day, sideEffects, besides);
    }

    /** An entry with nothing besides. */
    public Entry(JournalDay day, Map<Scale, Score> scores, Optional<SleepHours> sleep,
            Optional<SideEffects> sideEffects, String note, boolean badDay) {
        this(day, scores, sleep, sideEffects, note, badDay, Besides.NOTHING);
    }

    private static void refuseAfter(JournalDay day, Optional<SideEffects> sideEffects, Besides besides) {
        besides.crash().ifPresent(crash -> crash.refuseAfter(day));
        sideEffects.ifPresent(answer -> answer.list().forEach(effect ->
                effect.onset().ifPresent(onset -> refuseAfter(day, onset))));
        besides.ended().forEach(ended -> refuseAfter(day, ended.last()));
    }

    private static void refuseAfter(JournalDay day, JournalDay named) {
        if (named.isAfter(day)) {
            throw new InvalidValue("sideEffect.refused.later", named.date(), day.date());
        }
    }

    /** Nothing yet. */
    public static Entry empty(JournalDay day) {
        return new Entry(day, Map.of(), Optional.empty(), Optional.empty(), "", false, Besides.NOTHING);
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
        return new Entry(day, changed, sleep, sideEffects, note, badDay, besides);
    }

    /** The same without a score on this scale. */
    public Entry without(Scale scale) {
        var changed = new EnumMap<Scale, Score>(Scale.class);
        changed.putAll(scores);
        changed.remove(scale);
        return new Entry(day, changed, sleep, sideEffects, note, badDay, besides);
    }

    public Entry withSleep(Optional<SleepHours> hours) {
        return new Entry(day, scores, hours, sideEffects, note, badDay, besides);
    }

    public Entry withSideEffects(Optional<SideEffects> answer) {
        return new Entry(day, scores, sleep, answer, note, badDay, besides);
    }

    /** The same with these words; where there are some, there is no longer nothing to add. */
    public Entry withNote(String words) {
        return new Entry(day, scores, sleep, sideEffects, words, badDay,
                words.isEmpty() ? besides : besides.withNothingToAdd(false));
    }

    public Entry withBadDay(boolean bad) {
        return new Entry(day, scores, sleep, sideEffects, note, bad, besides);
    }

    /** The same with this answer about a crash after exertion; absent takes it away. */
    public Entry withCrash(Optional<Crash> answer) {
        return with(besides.withCrash(answer));
    }

    public Entry withEvents(List<Event> events) {
        return with(besides.withEvents(events));
    }

    public Entry withEnded(List<EndedEffect> ended) {
        return with(besides.withEnded(ended));
    }

    /** The same with this value of one of the person's own trackers; absent takes it away. */
    public Entry withTracker(UUID tracker, Optional<TrackerValue> value) {
        var values = new HashMap<>(besides.trackers());
        values.remove(tracker);
        value.ifPresent(there -> values.put(tracker, there));
        return with(besides.withTrackers(values));
    }

    public Optional<TrackerValue> tracker(UUID tracker) {
        return Optional.ofNullable(besides.trackers().get(tracker));
    }

    /** The same with the answer "nothing to add", which takes the place of a note; or without that answer. */
    public Entry withNothingToAdd(boolean said) {
        return new Entry(day, scores, sleep, sideEffects, said ? "" : note, badDay, besides.withNothingToAdd(said));
    }

    /** The same with everything besides replaced. */
    public Entry with(Besides other) {
        return new Entry(day, scores, sleep, sideEffects, note, badDay, other);
    }

    /** The same with this field as it is in the other one: how one change is taken back and others are kept. */
    public Entry taking(Field field, Entry from) {
        return switch (field) {
            case PAIN -> taking(Scale.PAIN, from);
            case FATIGUE -> taking(Scale.FATIGUE, from);
            case SLEEP_QUALITY -> taking(Scale.SLEEP_QUALITY, from);
            case SLEEP_HOURS -> withSleep(from.sleep);
            case SIDE_EFFECTS -> withSideEffects(from.sideEffects);
            case NOTE -> withNote(from.note);
            case BAD_DAY -> withBadDay(from.badDay);
            case CRASH -> withCrash(from.besides.crash());
            case EVENTS -> withEvents(from.besides.events());
            case TRACKERS -> with(besides.withTrackers(from.besides.trackers()));
            case ENDED_EFFECTS -> withEnded(from.besides.ended());
            case NOTHING_TO_ADD -> from.besides.nothingToAdd() ? withNothingToAdd(true)
                    : with(besides.withNothingToAdd(false));
        };
    }

    /** The fields that are not the same in the other one. */
    public Set<Field> differencesTo(Entry other) {
        var different = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) {
            if (!taking(field, other).equals(this)) {
                different.add(field);
            }
        }
        return different;
    }

    private Entry taking(Scale scale, Entry from) {
        return from.score(scale).map(this::with).orElseGet(() -> without(scale));
    }
}
