package org.ldnjournal.ui.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.DayNames;

/**
 * What the person calls own trackers, and what numbers mean to the person.
 *
 * @param trackers those that run and those that are over
 * @param anchors  those that hold and those that held once
 */
record OwnWords(List<Tracker> trackers, List<Anchor> anchors) {

    static OwnWords of(JournalContents contents) {
        return new OwnWords(contents.items().of(Tracker.class), contents.items().of(Anchor.class));
    }

    /** Each value with the name and the unit of its tracker, in the order in which the trackers were begun. */
    List<String> lines(Map<UUID, TrackerValue> values, Texts texts) {
        return values.entrySet().stream()
                .sorted((a, b) -> Integer.compare(place(a.getKey()), place(b.getKey())))
                .map(one -> line(tracker(one.getKey()), DayNames.of(one.getValue(), texts), texts)).toList();
    }

    private int place(UUID id) {
        return tracker(id).map(trackers::indexOf).orElse(trackers.size());
    }

    private Optional<Tracker> tracker(UUID id) {
        return trackers.stream().filter(tracker -> tracker.id().equals(id)).findFirst();
    }

    private static String line(Optional<Tracker> tracker, String value, Texts texts) {
        return tracker.map(known ->
                texts.get("history.tracker", known.name(), known.kind() instanceof Tracker.Amount amount
                && !amount.unit().isEmpty() ? texts.get("history.amount", value, amount.unit()) : value)).orElse(value);
    }

    /** What the numbers of this scale meant on this day, since when, and until when where that is over. */
    List<String> meanings(JournalDay day, Scale scale, Texts texts) {
        return anchors.stream().filter(anchor -> anchor.scale() == scale && anchor.holdsOn(day))
                .map(anchor -> anchor.until()
                        .map(until -> texts.get("history.anchor.until", anchor.value(), anchor.words(),
                                texts.date(anchor.from().date()), texts.date(until.previous().date())))
                        .orElseGet(() -> texts.get("history.anchor", anchor.value(), anchor.words(),
                                texts.date(anchor.from().date())))).toList();
    }
}
