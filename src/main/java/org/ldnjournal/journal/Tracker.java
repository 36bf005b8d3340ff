package org.ldnjournal.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that the person follows day by day besides the program's own scores. It is ended and not deleted, since its
 * values stay.
 *
 * @param id      its identity, under which an {@link Entry} holds its values
 * @param name    1 to 40 characters
 * @param kind    what its values are
 * @param started the first day it is asked for
 * @param ended   the last day it was asked for, not before the first
 */
public record Tracker(UUID id, String name, Kind kind, JournalDay started, Optional<JournalDay> ended) implements Item {
    /** How many can run at a time: what fits the screen of a day. */
    public static final int MOST = 5;

    /** The longest word of a choice. */
    static final int LONGEST_WORD = 24;

    private static final int LONGEST_NAME = 40;
    private static final int MOST_CHOICES = 6;

    /** What the values are. */
    public sealed interface Kind {}

    /** A rating from 0 to 10. */
    public record Rating(Direction direction) implements Kind {}

    /** Yes or no. */
    public record YesNo() implements Kind {}

    /**
     * A number.
     *
     * @param unit at most 12 characters; empty where it is only counted
     */
    public record Amount(String unit) implements Kind {
        private static final int LONGEST_UNIT = 12;

        public Amount {
            unit = PlainWords.of(unit);
            if (unit.length() > LONGEST_UNIT) {
                throw new InvalidValue("tracker.refused.unit", LONGEST_UNIT);
            }
        }
    }

    /**
     * One of some words.
     *
     * @param words 2 to 6, all different, each 1 to 24 characters
     */
    public record Choice(List<String> words) implements Kind {
        public Choice {
            words = words.stream().map(PlainWords::of).filter(word -> !word.isEmpty()).toList();
            if (words.size() < 2 || words.size() > MOST_CHOICES || new HashSet<>(words).size() < words.size()) {
                throw new InvalidValue("tracker.refused.choices", MOST_CHOICES);
            }
            if (words.stream().anyMatch(word -> word.length() > LONGEST_WORD || word.indexOf('\n') >= 0)) {
                throw new InvalidValue("tracker.refused.word", LONGEST_WORD);
            }
        }
    }

    public Tracker {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        name = PlainWords.of(name);
        if (name.isEmpty()) {
            throw new InvalidValue("tracker.refused.empty");
        }
        if (name.length() > LONGEST_NAME) {
            throw new InvalidValue("tracker.refused.long", LONGEST_NAME);
        }
        if (ended.isPresent() && ended.get().isBefore(started)) {
            throw new InvalidValue("tracker.refused.order", started.date(), ended.get().date());
        }
    }

    /** Those that are asked for on this day, in the order they were added. */
    public static List<Tracker> on(JournalDay day, JournalContents contents) {
        return contents.items().of(Tracker.class).stream().filter(tracker -> tracker.isAskedOn(day)).toList();
    }

    /** Refuses one more than fit the screen: too many questions are not answered. */
    public static void refuseOneMore(List<Tracker> running) {
        if (running.size() >= MOST) {
            throw new InvalidValue("tracker.refused.many", MOST);
        }
    }

    /** Whether it is asked for on this day. */
    boolean isAskedOn(JournalDay day) {
        return !day.isBefore(started) && ended.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The same, asked for on this day for the last time. */
    public Tracker endedOn(JournalDay last) {
        return new Tracker(id, name, kind, started, Optional.of(last));
    }
}
