package org.ldnjournal.journal;

import java.util.Optional;

/**
 * The answer to "a crash after exertion?", asked of people with ME/CFS, for whom post-exertional malaise is the core
 * symptom. Source: evidence.md 4.1 (E48).
 */
public sealed interface Crash {

    /** No. */
    record No() implements Crash {}

    /**
     * Yes, and it goes on.
     *
     * @param start the day it began, not after the day it is answered for
     */
    record Since(JournalDay start) implements Crash {}

    /**
     * It is over.
     *
     * @param start the day it began
     * @param end   the last day of it; where that is the day it is answered for, the crash was there on that day
     */
    record Over(JournalDay start, JournalDay end) implements Crash {
        public Over {
            if (end.isBefore(start)) {
                throw new InvalidValue("crash.refused.order", start.date(), end.date());
            }
        }
    }

    /** Whether, as answered for this day, the crash was there on it. */
    default boolean isThereOn(JournalDay day) {
        return switch (this) {
            case No _ -> false;
            case Since _ -> true;
            case Over over -> over.end().equals(day);
        };
    }

    /** The day it began, where there was one. */
    default Optional<JournalDay> began() {
        return switch (this) {
            case No _ -> Optional.empty();
            case Since since -> Optional.of(since.start());
            case Over over -> Optional.of(over.start());
        };
    }

    /** The last day that this answer speaks of, if it speaks of one. */
    private Optional<JournalDay> latest() {
        return this instanceof Over over ? Optional.of(over.end()) : began();
    }

    /** Refuses an answer for this day that speaks of a later one. */
    default void refuseAfter(JournalDay day) {
        latest().filter(named -> named.isAfter(day)).ifPresent(named -> {
            throw new InvalidValue("crash.refused.later", named.date(), day.date());
        });
    }
}
