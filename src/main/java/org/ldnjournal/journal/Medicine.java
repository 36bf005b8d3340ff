package org.ldnjournal.journal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Another medicine or supplement that the person takes or took.
 *
 * @param id            its identity, so that the name can be corrected
 * @param name          as typed, 1 to 120 characters
 * @param use           every day, or only when needed; "as needed" never counts as stopped
 * @param started       the first day, if known
 * @param stopped       the day it was last taken, if it was stopped; not before it was started
 * @param clarification what the person answered where the name alone does not tell
 */
public record Medicine(
        UUID id, String name, Use use, Optional<LocalDate> started, Optional<LocalDate> stopped,
        Clarification clarification) implements Item {
    private static final int LONGEST_NAME = 120;

    /** How it is taken. */
    public enum Use { REGULAR, AS_NEEDED }

    /** The person's answer where a name can mean an opioid or something else. */
    public enum Clarification { NONE, IS_AN_OPIOID, IS_NOT_AN_OPIOID }

    public Medicine {
        Objects.requireNonNull(id);
        Objects.requireNonNull(use);
        Objects.requireNonNull(clarification);
        name = PlainWords.of(name);
        if (name.isEmpty()) {
            throw new InvalidValue("medicine.refused.empty");
        }
        if (name.length() > LONGEST_NAME) {
            throw new InvalidValue("medicine.refused.long", LONGEST_NAME);
        }
        started.ifPresent(JournalDay::refuseOutside);
        stopped.ifPresent(JournalDay::refuseOutside);
        if (started.isPresent() && stopped.isPresent() && stopped.get().isBefore(started.get())) {
            throw new InvalidValue("medicine.refused.order", started.get(), stopped.get());
        }
    }

    /** Whether it is or may be taken on this day: started, or no start known, and not stopped before it. */
    public boolean isCurrentOn(LocalDate day) {
        return started.map(first -> !first.isAfter(day)).orElse(true)
                && stopped.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** The same, last taken on this day. */
    public Medicine stoppedOn(LocalDate day) {
        return new Medicine(id, name, use, started, Optional.of(day), clarification);
    }

    /** The same, with the person's answer. */
    public Medicine clarified(Clarification answer) {
        return new Medicine(id, name, use, started, stopped, answer);
    }
}
