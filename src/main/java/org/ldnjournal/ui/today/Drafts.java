package org.ldnjournal.ui.today;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.ui.shell.OpenJournal;

/**
 * Keeps words while they are being typed, so that a crash does not lose them: one write at a time, and what is typed
 * meanwhile follows as one. Words that are refused stay drafts until something else stands in their field. The person's
 * own trackers share a field of the entry, and a draft.
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
        var field = EntryPlace.of(place.day(), place.field());
        waiting.put(field, draft(field).orElseThrow());
        writeNext();
    }

    /** What is typed in a field, as a draft of it; absent where nothing is. */
    private Optional<Draft> draft(EntryPlace field) {
        var words = new TreeMap<UUID, String>();
        typed.forEach((place, typing) -> place.tracker().filter(_ -> place.day().equals(field.day()))
                .ifPresent(id -> words.put(id, typing.words())));
        var text = field.field() == Entry.Field.TRACKERS
                ? Optional.of(new TrackerWords(words).asDraft()).filter(_ -> !words.isEmpty())
                : Optional.ofNullable(typed.get(field)).map(Typing::words);
        return text.map(stands -> new Draft(field.day(), field.field(), stands, Moment.now(journal.clock())));
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
        write(List.of(left(EntryPlace.of(place.day(), place.field()))));
    }

    /** The entry of this day stands on the disk as it is typed: what was accepted is no draft any more. */
    void letGo(JournalDay day) {
        write(settle(day));
    }

    private void write(List<Consumer<Journal>> left) {
        if (!left.isEmpty()) {
            journal.background().run(() -> {
                left.forEach(one -> one.accept(journal.journal()));
                return true;
            }, _ -> { }, log);
        }
    }

    /**
     * The entry of this day is being written. What is left of its drafts then: none of a field whose words it holds,
     * and of the trackers those that are refused.
     */
    List<Consumer<Journal>> settle(JournalDay day) {
        var settled = typed.entrySet().stream().filter(one -> one.getKey().day().equals(day))
                .filter(one -> one.getValue().accepted()).map(Map.Entry::getKey).toList();
        settled.forEach(typed::remove);
        var fields = settled.stream().map(EntryPlace::field).collect(Collectors.toCollection(
                () -> EnumSet.noneOf(Entry.Field.class)));
        if (typed.keySet().stream().anyMatch(place -> place.day().equals(day) && place.tracker().isPresent())) {
            fields.add(Entry.Field.TRACKERS);
        }
        return fields.stream().map(field -> left(EntryPlace.of(day, field))).toList();
    }

    private Consumer<Journal> left(EntryPlace field) {
        waiting.remove(field);
        return draft(field).<Consumer<Journal>>map(stays -> book -> book.keep(stays))
                .orElseGet(() -> book -> book.discardDraft(field.day(), field.field()));
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
