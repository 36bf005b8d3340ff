package org.ldnjournal.app.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.text.Texts;

/** The last evening of a made-up person's journal, with what a person may add to it. */
public final class SampleEvening {
    private static final int SINCE = 20;

    private final JournalDay day;
    private final Moment now;
    private final Texts texts;

    /** @param texts the language of what the person wrote */
    public SampleEvening(JournalDay day, Clock clock, Texts texts) {
        this.day = day;
        now = Moment.now(clock);
        this.texts = texts;
    }

    /** An own tracker, a number that has a meaning, and an event. */
    public void writeUsual(Journal journal) {
        var since = day.plusDays(-SINCE);
        var tracker = new Tracker(id("tracker"), texts.get("demo.tracker"),
                new Tracker.Rating(Direction.HIGHER_IS_WORSE),
                since, Optional.empty());
        journal.record(tracker, now);
        journal.record(new Anchor(id("anchor"), Scale.PAIN, 7, texts.get("demo.anchor"), since, Optional.empty()), now);
        journal.record(logged(journal).withEvents(List.of(Event.of(Event.Kind.STRESS)))
                .withTracker(tracker.id(), Optional.of(new TrackerValue.Rated(4))), now);
    }

    /** One number, and that it is a bad day. */
    public void writeBadDay(Journal journal) {
        journal.record(Entry.empty(day).with(new Score(Scale.PAIN, 8)).withBadDay(true), now);
    }

    private Entry logged(Journal journal) {
        return journal.entry(day).map(LoggedEntry::entry).orElseGet(() -> Entry.empty(day));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
