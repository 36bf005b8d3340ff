package org.ldnjournal.ui.today;

import org.ldnjournal.journal.Moment;

/** What can honestly be said about what was typed. */
sealed interface SaveState {

    /** Nothing was typed yet. */
    record Untouched() implements SaveState {}

    /** It is on its way to the disk. */
    record Pending() implements SaveState {}

    /** The journal answered that it is on the disk. */
    record Saved(Moment at) implements SaveState {}

    /** It is not; what was typed is kept on the screen. */
    record NotSaved(Throwable why) implements SaveState {}
}
