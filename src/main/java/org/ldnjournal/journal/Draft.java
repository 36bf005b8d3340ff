package org.ldnjournal.journal;

import java.util.Objects;

/**
 * Words that are being typed and are not part of an entry yet, kept so that a crash does not lose them. It has no
 * history: a draft that became an entry, or was emptied, is discarded.
 *
 * @param day   the day it is typed for
 * @param field the field it is typed in
 * @param words as they stand there
 * @param at    when the last of them was typed
 */
public record Draft(JournalDay day, Entry.Field field, String words, Moment at) {
    /** What a field can hold at most while it is typed in. */
    public static final int LONGEST = 20_000;

    public Draft {
        Objects.requireNonNull(day);
        Objects.requireNonNull(field);
        Objects.requireNonNull(at);
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
