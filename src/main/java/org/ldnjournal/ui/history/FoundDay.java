package org.ldnjournal.ui.history;

import java.util.List;
import org.ldnjournal.ui.history.NoteSearch.Piece;

/**
 * A day that was looked for.
 *
 * @param facts what is known about it
 * @param note  the part of its note that was found, or its beginning; empty where there is no note
 */
record FoundDay(DayFacts facts, List<Piece> note) {

    /** The days of this picture that the filter lets through and whose note has the words; the newest first. */
    static List<FoundDay> among(HistoryPicture picture, Filter filter, String typed) {
        var search = NoteSearch.of(typed);
        return picture.newestFirst().filter(filter::lets)
                .flatMap(facts -> search.in(facts.entry().note()).stream().map(note -> new FoundDay(facts, note)))
                .toList();
    }
}
