package org.ldnjournal.journal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * The person's answer about one condition. Each condition has one answer, so a later one takes the place of the
 * earlier, which goes into the history.
 *
 * @param condition what was asked about
 * @param answer    what the person said
 * @param answered  the day of the answer; it is asked again 12 months later
 */
public record ConditionAnswer(Condition condition, Answer answer, LocalDate answered) implements Item {
    private static final int MONTHS_IT_STANDS = 12;

    /** What a person can say. "Not sure" counts as a reason to ask the doctor. */
    public enum Answer { YES, NO, NOT_SURE }

    public ConditionAnswer {
        Objects.requireNonNull(condition);
        Objects.requireNonNull(answer);
        JournalDay.refuseOutside(answered);
    }

    /** One identity for each condition. */
    @Override
    public UUID id() {
        return UUID.nameUUIDFromBytes(("condition " + condition.name()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is to be asked again on this day: a year has gone by. Source: evidence.md H16. */
    public boolean isDueAgainOn(LocalDate day) {
        return !day.isBefore(answered.plusMonths(MONTHS_IT_STANDS));
    }
}
