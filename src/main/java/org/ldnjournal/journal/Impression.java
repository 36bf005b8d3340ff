package org.ldnjournal.journal;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The answer to "since I started this plan, my overall condition is …", asked once a month: the patient's global
 * impression of change in own words and seven steps. Source: evidence.md 4.1.
 *
 * @param id     its identity
 * @param day    the day it was answered
 * @param answer absent where the person chose not to answer this time
 */
public record Impression(UUID id, JournalDay day, Optional<Step> answer) implements Item {
    /** The assessment window of {@code response.md}: days 56 to 70 from the first dose, seed 002. */
    private static final int REVIEW_BEGINS = 56;
    private static final int REVIEW_ENDS = 70;
    private static final int FORTNIGHT = 14;

    /** From 1, very much better, to 7, very much worse. */
    public enum Step {
        VERY_MUCH_BETTER, MUCH_BETTER, A_LITTLE_BETTER, THE_SAME, A_LITTLE_WORSE, MUCH_WORSE, VERY_MUCH_WORSE
    }

    public Impression {
        Objects.requireNonNull(id);
        Objects.requireNonNull(day);
        Objects.requireNonNull(answer);
    }

    /**
     * Whether it is asked on this day: a month after the first dose or after it was asked last, and once within the
     * assessment window, but not twice in a fortnight.
     */
    public static boolean isDueOn(JournalDay day, JournalContents contents) {
        return contents.firstDose().filter(first -> first.isBefore(day)).map(first -> {
            var last = contents.items().of(Impression.class).stream().map(Impression::day)
                    .max(Comparator.naturalOrder()).orElse(first);
            int treatment = first.daysUntil(day) + 1;
            boolean inReview = treatment >= REVIEW_BEGINS && treatment <= REVIEW_ENDS;
            return !day.date().isBefore(last.date().plusMonths(1))
                    || inReview && first.daysUntil(last) + 1 < REVIEW_BEGINS && last.daysUntil(day) >= FORTNIGHT;
        }).orElse(false);
    }
}
