package org.ldnjournal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A journal in memory, for tests of models. It keeps the changes of entries and doses as {@link Change} describes them.
 */
public final class MemoryJournal implements Journal {
    private JournalContents contents = JournalContents.EMPTY;
    private final List<Change> changes = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    @Override
    public synchronized JournalContents contents() {
        return contents;
    }

    @Override
    public synchronized void together(Runnable work) {
        var before = contents;
        try {
            work.run();
        } catch (RuntimeException broken) {
            contents = before;
            throw broken;
        }
    }

    @Override
    public Optional<LoggedEntry> entry(JournalDay day) {
        return contents().entry(day);
    }

    @Override
    public List<Change> changes(String subject) {
        return changes.stream().filter(change -> change.subject().equals(subject)).toList();
    }

    @Override
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    @Override
    public void record(Entry entry, Moment at) {
        var before = before(entry.day());
        replace(before, before.with(entry, at), at);
    }

    @Override
    public void putBack(Entry entry, LoggedEntry was, Moment at) {
        var before = before(entry.day());
        replace(before, before.putBack(entry, was, at), at);
    }

    private LoggedEntry before(JournalDay day) {
        return contents.entry(day).orElseGet(() -> LoggedEntry.none(day));
    }

    private void replace(LoggedEntry before, LoggedEntry next, Moment at) {
        var differences = StoredForm.differences(StoredForm.of(before.entry()), StoredForm.of(next.entry()),
                "entry " + next.day(), at);
        if (differences.isEmpty()) {
            return;
        }
        var entries = new TreeMap<>(contents.entries());
        entries.put(next.day(), next);
        keep(contents.withEntries(entries), differences);
    }

    @Override
    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    @Override
    public void keep(Draft draft) {
        discardDraft(draft.day(), draft.field());
        drafts.add(draft);
    }

    @Override
    public void discardDraft(JournalDay day, Entry.Field field) {
        drafts.removeIf(draft -> draft.day().equals(day) && draft.field() == field);
    }

    @Override
    public void record(DoseRecord dose) {
        replaceDose(dose.day(), dose.number(), Optional.of(dose), dose.recorded());
    }

    @Override
    public void putBack(DoseRecord dose, Moment at) {
        replaceDose(dose.day(), dose.number(), Optional.of(dose), at);
    }

    @Override
    public void withdrawDose(JournalDay day, int number, Moment at) {
        replaceDose(day, number, Optional.empty(), at);
    }

    private void replaceDose(JournalDay day, int number, Optional<DoseRecord> next, Moment at) {
        var before = contents.dosesOn(day).stream().filter(dose -> dose.number() == number).findFirst();
        var doses = new ArrayList<>(contents.doses());
        before.ifPresent(doses::remove);
        next.ifPresent(doses::add);
        keep(contents.withDoses(doses),
                StoredForm.differences(before.map(StoredForm::of).orElse(Map.of()),
                        next.map(StoredForm::of).orElse(Map.of()), "dose " + day + " " + number, at));
    }

    @Override
    public void record(Item item, Moment at) {
        keep(contents.with(contents.items().with(item)), item.getClass().getSimpleName(), at);
    }

    @Override
    public void withdraw(Item item, Moment at) {
        keep(contents.with(contents.items().without(item)), item.getClass().getSimpleName(), at);
    }

    @Override
    public void record(Person person, Moment at) {
        keep(contents.with(person), "person", at);
    }

    @Override
    public void record(JournalSettings settings, Moment at) {
        keep(contents.with(settings), "settings", at);
    }

    @Override
    public void record(VisitQuestions questions, Moment at) {
        keep(contents.with(questions), "questions", at);
    }

    private void keep(JournalContents next, String subject, Moment at) {
        keep(next, List.of(new Change(subject, "", Optional.empty(), Optional.empty(), at)));
    }

    private synchronized void keep(JournalContents next, List<Change> more) {
        contents = next;
        changes.addAll(more);
    }
}
