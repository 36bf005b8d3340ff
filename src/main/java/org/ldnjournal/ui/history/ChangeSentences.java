package org.ldnjournal.ui.history;

import java.util.Optional;
import org.ldnjournal.text.Texts;

/** The sentence of a change: of what, from which value to which. */
record ChangeSentences(Texts texts) {

    /** One value in place of another; either may be absent. */
    String of(String what, Optional<String> before, Optional<String> after, boolean first) {
        if (before.isPresent() && after.isPresent()) {
            return texts.get("history.changes.fromTo", what, before.get(), after.get());
        }
        if (after.isEmpty()) {
            return before.map(old -> texts.get("history.changes.emptied", what, old)).orElseGet(() -> changed(what));
        }
        return texts.get(first ? "history.changes.first" : "history.changes.given", what, after.get());
    }

    /** The same of values that say when, as “since Fri 20 Nov”: no “from” can stand before them. */
    String ofTimes(String what, Optional<String> before, Optional<String> after, boolean first) {
        return before.isPresent() && after.isPresent()
                ? texts.get("history.changes.inPlaceOf", what, before.get(), after.get())
                : of(what, before, after, first);
    }

    /** Something changed whose value says nothing to a person. */
    String changed(String what) {
        return texts.get("history.changes.changed", what);
    }

    String added(String what) {
        return texts.get("history.changes.added", what);
    }

    String takenAway(String what) {
        return texts.get("history.changes.takenAway", what);
    }
}
