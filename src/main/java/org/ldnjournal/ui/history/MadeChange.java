package org.ldnjournal.ui.history;

import java.util.Comparator;
import java.util.Optional;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

/**
 * One thing that the person recorded, corrected or took back.
 *
 * @param at    when
 * @param day   the day it is about; absent where it is about none
 * @param first whether nothing of it had been recorded before
 * @param words all of it in a sentence, without when
 */
record MadeChange(Moment at, Optional<JournalDay> day, boolean first, String words) {
    static final Comparator<MadeChange> NEWEST_FIRST = Comparator.comparing(MadeChange::at).reversed();
}
