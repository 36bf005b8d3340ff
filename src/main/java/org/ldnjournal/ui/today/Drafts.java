package org.ldnjournal.ui.today;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.ui.shell.OpenJournal;

/**
 * Keeps words while they are being typed, so that a crash does not lose them: one write at a time, and what is typed
 * meanwhile follows as one. Words that are refused stay drafts until something else stands in their field.
 */
final class Drafts {
    private final OpenJournal journal;
    private final Consumer<Throwable> log;
    private final Map<Place, Typing> typed = new HashMap<>();
    private final Map<Place, Draft> waiting = new LinkedHashMap<>();
    private boolean underWay;

    /** A field of a day. */
    private record Place(JournalDay day, Entry.Field field) {}

    /** What stands in a field, and whether the entry has taken it over. */
    private record Typing(String words, boolean accepted) {}

    Drafts(OpenJournal journal, Consumer<Throwable> log) {
        this.journal = journal;
        this.log = log;
    }

    /** These words stand in a field; the entry has accepted them, or refuses them. */
    void typing(JournalDay day, Entry.Field field, String words, boolean accepted) {
        var place = new Place(day, field);
        typed.put(place, new Typing(words, accepted));
        waiting.put(place, new Draft(day, field, words, Moment.now(journal.clock())));
        writeNext();
    }

    /** What stands in this field and is refused. */
    Optional<String> refused(JournalDay day, Entry.Field field) {
        return Optional.ofNullable(typed.get(new Place(day, field))).filter(typing -> !typing.accepted())
                .map(Typing::words);
    }

    /** Something else stands in this field now; what was typed is given up with the next write. */
    void replaced(JournalDay day, Entry.Field field) {
        typed.computeIfPresent(new Place(day, field), (_, typing) -> new Typing(typing.words(), true));
    }

    /** The fields of this day whose drafts go, since the entry that is being written holds what they held. */
    Set<Entry.Field> settle(JournalDay day) {
        var settled = EnumSet.noneOf(Entry.Field.class);
        typed.forEach((place, typing) -> {
            if (place.day().equals(day) && typing.accepted()) {
                settled.add(place.field());
            }
        });
        settled.forEach(field -> {
            typed.remove(new Place(day, field));
            waiting.remove(new Place(day, field));
        });
        return settled;
    }

    private void writeNext() {
        if (underWay || waiting.isEmpty()) {
            return;
        }
        underWay = true;
        var next = waiting.remove(waiting.keySet().iterator().next());
        journal.background().run(() -> {
            journal.journal().keep(next);
            return next;
        }, _ -> goOn(), broken -> {
            log.accept(broken);
            goOn();
        });
    }

    private void goOn() {
        underWay = false;
        writeNext();
    }
}
