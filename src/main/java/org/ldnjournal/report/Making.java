package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;

/**
 * The doctor's page while it is made: what it is about, in which words, with how much room, and what found none.
 *
 * @param reckoned what it shows however much room there is
 * @param leftOver sections for page two
 */
record Making(Reckoned reckoned, Sources sources, Room room, List<Section> leftOver) {

    Making(Reckoned reckoned, Room room) {
        this(reckoned, new Sources(reckoned.texts()), room, new ArrayList<>());
    }

    VisitSummary summary() {
        return reckoned.summary();
    }

    Texts texts() {
        return reckoned.texts();
    }

    boolean has(Part part) {
        return summary().choice().has(part);
    }

    String said(Reason reason) {
        return texts().say(reason);
    }

    /** A table with as many rows as there is room for, and where the others stand. */
    List<Block> fitting(String title, Block.Table table, int rows) {
        int more = table.rows().size() - rows;
        if (more <= 0) {
            return List.of(table);
        }
        leftOver.add(new Section(texts().get("report.continued", title), Section.Place.WHOLE,
                List.of(table.with(table.rows().subList(rows, table.rows().size())))));
        return List.of(table.with(table.rows().subList(0, rows)),
                new Block.Words(texts().get("report.more", more), Block.Words.Tone.QUIET));
    }

    /** Words as far as there is room; the whole of them on page two where there is not. */
    String fitting(String title, String words, int letters) {
        var kept = Shortened.to(letters, words);
        if (kept.equals(words)) {
            return words;
        }
        leftOver.add(new Section(texts().get("report.continued", title), Section.Place.WHOLE,
                List.of(new Block.Words(words, Block.Words.Tone.PLAIN))));
        return texts().get("report.moreWords", kept);
    }
}
