package org.ldnjournal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/**
 * Something that happened and may explain the days around it.
 *
 * @param days  when: an event is on one day, a crash goes on
 * @param event what; absent for a crash after exertion
 */
record DayMark(DayRange days, Optional<Event> event) {

    /** All events and crashes of this journal, by their first day. */
    static List<DayMark> of(JournalContents contents) {
        var marks = new ArrayList<DayMark>();
        contents.entries().forEach((day, logged) -> logged.entry().besides().events()
                .forEach(event -> marks.add(new DayMark(new DayRange(day, day), Optional.of(event)))));
        crashes(contents).forEach(days -> marks.add(new DayMark(days, Optional.empty())));
        marks.sort(Comparator.comparing(mark -> mark.days().first()));
        return List.copyOf(marks);
    }

    /** Each crash from its first day to the last day that it was said to be there. */
    private static List<DayRange> crashes(JournalContents contents) {
        var crashes = new ArrayList<DayRange>();
        contents.entries().forEach((day, logged) -> logged.entry().besides().crash()
                .flatMap(crash -> crash.began().map(start -> new DayRange(start, last(crash, day))))
                .ifPresent(found -> add(crashes, found)));
        return crashes;
    }

    private static JournalDay last(Crash crash, JournalDay answered) {
        return crash instanceof Crash.Over over ? over.end() : answered;
    }

    /** The same crash is answered for day after day: it has one beginning. */
    private static void add(List<DayRange> crashes, DayRange found) {
        if (!crashes.isEmpty() && crashes.getLast().first().equals(found.first())) {
            var known = crashes.removeLast();
            crashes.add(found.last().isAfter(known.last()) ? found : known);
        } else {
            crashes.add(found);
        }
    }

    /** What it is called, the longest name first. */
    List<String> names(Texts texts) {
        return event.map(what -> names(what, texts)).orElseGet(() -> List.of(texts.get("chart.crash")));
    }

    private static List<String> names(Event what, Texts texts) {
        var kind = texts.get("event." + what.kind().name());
        if (what.words().isEmpty()) {
            return List.of(kind);
        }
        return what.kind() == Event.Kind.OTHER ? List.of(what.words(), kind)
                : List.of(texts.get("chart.event", kind, what.words()), kind);
    }
}
