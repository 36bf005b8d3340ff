package org.ldnjournal.journal;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What would make this worth continuing, written in the first days and sealed until the review, so that nobody can move
 * the mark afterwards. Source: response.md.
 *
 * @param id      its identity
 * @param written the day it was written
 * @param words   1 to 500 characters
 * @param matters the score that matters most: it stands first in the result
 * @param opened  the day it was opened; absent while it is sealed
 */
public record SealedQuestion(UUID id, JournalDay written, String words, Scale matters, Optional<JournalDay> opened)
        implements Item {
    private static final int LONGEST = 500;
    /** The first day of the assessment window, counted from the first dose. Source: response.md, seed 002. */
    private static final int REVIEW_BEGINS = 56;

    public SealedQuestion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(matters);
        words = PlainWords.of(words);
        if (words.isEmpty()) {
            throw new InvalidValue("sealed.refused.empty");
        }
        if (words.length() > LONGEST) {
            throw new InvalidValue("sealed.refused.long", LONGEST);
        }
        if (opened.isPresent() && opened.get().isBefore(written)) {
            throw new InvalidValue("sealed.refused.order", written.date(), opened.get().date());
        }
    }

    /** The same, opened on this day. */
    public SealedQuestion openedOn(JournalDay day) {
        return new SealedQuestion(id, written, words, matters, Optional.of(day));
    }

    /** The day from which it may be read without breaking the seal: the assessment window's first. */
    public static Optional<JournalDay> reviewDay(JournalContents contents) {
        return contents.firstDose().map(first -> first.plusDays(REVIEW_BEGINS - 1L));
    }

    /** Whether it can be read on this day: it was opened, or the review has come. */
    public boolean isOpenOn(JournalDay day, JournalContents contents) {
        return opened.isPresent() || reviewDay(contents).map(review -> !day.isBefore(review)).orElse(false);
    }
}
