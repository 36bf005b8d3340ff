package org.ldnjournal.ui.trends;

import java.util.Map;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.OpenJournal;

/** The table of days behind the chart, for tests that compare it with what other places show. */
public final class TrendsTable {
    private TrendsTable() {}

    /** Every entry that the table shows, by its day as in 2026-11-22, where all days are seen. */
    public static Map<String, Entry> entries(OpenJournal open, Texts texts) {
        var trends = new TrendsModel(open, texts);
        trends.range().set(Range.ALL);
        trends.start();
        return trends.rows().stream().filter(row -> row.entry().isPresent())
                .collect(Collectors.toMap(row -> row.day().toString(), row -> row.entry().orElseThrow()));
    }
}
