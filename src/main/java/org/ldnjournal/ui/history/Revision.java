package org.ldnjournal.ui.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.ui.history.PastValue.Difference;

/**
 * What was changed at one moment. That something was recorded for the first time is no revision.
 *
 * @param at          when
 * @param differences at least one
 */
record Revision(Moment at, List<Difference> differences) {
    private static final int MOST_DOSES = 9;

    /** Every revision of the entry and the doses of this day, the newest first. */
    static List<Revision> of(Journal journal, JournalDay day) {
        var revisions = new LinkedHashMap<Moment, List<Difference>>();
        gather(StoredValues.ofEntry(journal.changes("entry " + day)), revisions);
        IntStream.rangeClosed(1, MOST_DOSES).forEach(number ->
                gather(StoredValues.ofDose(number, journal.changes("dose " + day + " " + number)), revisions));
        return revisions.entrySet().stream().map(one -> new Revision(one.getKey(), List.copyOf(one.getValue())))
                .sorted(Comparator.comparing(Revision::at).reversed()).toList();
    }

    private static void gather(Stream<Dated> dated, Map<Moment, List<Difference>> revisions) {
        dated.filter(one -> !one.first())
                .forEach(one -> revisions.computeIfAbsent(one.at(), _ -> new ArrayList<>()).add(one.difference()));
    }

    /** A difference, when it was made, and whether nothing of its part had been recorded before. */
    record Dated(Moment at, Difference difference, boolean first) {}
}
