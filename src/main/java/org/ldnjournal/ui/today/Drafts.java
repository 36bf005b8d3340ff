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
 * meanwhile follows as one. Words that are refused stay drafts until something else stands in their field. A draft on
 * the disk is that of a field: what is refused of one of several trackers that share it is kept in memory alone.
 */
final class Drafts {
    private final OpenJournal journal;
    private final Consumer<Throwable> log;
    private final Map<EntryPlace, Typing> typed = new HashMap<>();
    private final Map<EntryPlace, Draft> waiting = new LinkedHashMap<>();
    private boolean underWay;

    /** What stands in a field, and whether the entry has taken it over. */
    private record Typing(String words, boolean accepted) {}

    Drafts(OpenJournal journal, Consumer<Throwable> log) {
        this.journal = journal;
        this.log = log;
    }

    /** These words stand in a place; the entry has accepted them, or refuses them. */
    void typing(EntryPlace place, String words, boolean accepted) {
        typed.put(place, new Typing(words, accepted));
        if (place.tracker().isEmpty()) {
            waiting.put(place, new Draft(place.day(), place.field(), words, Moment.now(journal.clock())));
            writeNext();
        }
    }

    /** What stands in this place and is refused. */
    Optional<String> refused(EntryPlace place) {
        return Optional.ofNullable(typed.get(place)).filter(typing -> !typing.accepted()).map(Typing::words);
    }

    /** Something else stands in this place now; what was typed is given up with the next write. */
    void replaced(EntryPlace place) {
        typed.computeIfPresent(place, (_, typing) -> new Typing(typing.words(), true));
    }

    /** What was typed in this place is given up at once. */
    void giveUp(EntryPlace place) {
        typed.remove(place);
        waiting.remove(place);
        discard(place.day(), Set.of(place.field()));
    }

    /** The entry of this day stands on the disk as it is typed: what was accepted is no draft any more. */
    void letGo(JournalDay day) {
        discard(day, settle(day));
    }

    private void discard(JournalDay day, Set<Entry.Field> fields) {
        if (!fields.isEmpty()) {
            journal.background().run(() -> {
                fields.forEach(field -> journal.journal().discardDraft(day, field));
                return true;
            }, _ -> { }, log);
        }
    }

    /** The fields of this day whose drafts go, since the entry that is being written holds what they held. */
    Set<Entry.Field> settle(JournalDay day) {
        var settled = typed.entrySet().stream().filter(one -> one.getKey().day().equals(day))
                .filter(one -> one.getValue().accepted()).map(Map.Entry::getKey).toList();
        settled.forEach(typed::remove);
        settled.forEach(waiting::remove);
        var fields = EnumSet.noneOf(Entry.Field.class);
        settled.forEach(place -> fields.add(place.field()));
        return fields;
    }

    /** What is refused. */
    Consumer<Drafts> unfinished() {
        var refused = new HashMap<>(typed);
        refused.values().removeIf(Typing::accepted);
        return next -> next.typed.putAll(refused);
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
