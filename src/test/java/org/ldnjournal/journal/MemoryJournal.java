package org.ldnjournal.journal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A journal in memory, for tests of models. It keeps the changes of entries and doses as {@link Change} describes them. */
public final class MemoryJournal implements Journal {
    private JournalContents contents = JournalContents.EMPTY;
    private final List<Change> changes = new ArrayList<>();

    @Override
    public synchronized JournalContents contents() {
        return contents;
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
        var before = contents.entry(entry.day());
        var differences = StoredForm.differences(before.map(logged -> StoredForm.of(logged.entry())).orElse(Map.of()),
                StoredForm.of(entry), "entry " + entry.day(), at);
        if (differences.isEmpty()) {
            return;
        }
        var recorded = new EnumMap<Entry.Field, Moment>(Entry.Field.class);
        before.ifPresent(logged -> recorded.putAll(logged.recorded()));
        differences.forEach(change -> recorded.put(Entry.Field.valueOf(change.field()), at));
        var entries = new TreeMap<>(contents.entries());
        entries.put(entry.day(), new LoggedEntry(entry, recorded));
        keep(new JournalContents(contents.settings(), contents.person(), entries, contents.doses(),
                contents.medicines(), contents.labs(), contents.questions()), differences);
    }

    @Override
    public void record(DoseRecord dose) {
        replaceDose(dose.day(), dose.number(), Optional.of(dose), dose.recorded());
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
        keep(new JournalContents(contents.settings(), contents.person(), contents.entries(), doses,
                contents.medicines(), contents.labs(), contents.questions()),
                StoredForm.differences(before.map(StoredForm::of).orElse(Map.of()),
                        next.map(StoredForm::of).orElse(Map.of()), "dose " + day + " " + number, at));
    }

    @Override
    public void record(Medicine medicine, Moment at) {
        var medicines = new ArrayList<>(contents.medicines());
        var same = medicines.stream().map(Medicine::id).toList().indexOf(medicine.id());
        if (same < 0) {
            medicines.add(medicine);
        } else {
            medicines.set(same, medicine);
        }
        withMedicines(medicines, at);
    }

    @Override
    public void withdrawMedicine(Medicine medicine, Moment at) {
        var medicines = new ArrayList<>(contents.medicines());
        medicines.removeIf(other -> other.id().equals(medicine.id()));
        withMedicines(medicines, at);
    }

    private void withMedicines(List<Medicine> medicines, Moment at) {
        keep(new JournalContents(contents.settings(), contents.person(), contents.entries(), contents.doses(), medicines,
                contents.labs(), contents.questions()), "medicine", at);
    }

    @Override
    public void record(LabValue value, Moment at) {
        var labs = new ArrayList<>(contents.labs());
        labs.removeIf(other -> other.id().equals(value.id()));
        labs.add(value);
        labs.sort((a, b) -> a.date().compareTo(b.date()));
        withLabs(labs, at);
    }

    @Override
    public void withdrawLabValue(LabValue value, Moment at) {
        var labs = new ArrayList<>(contents.labs());
        labs.removeIf(other -> other.id().equals(value.id()));
        withLabs(labs, at);
    }

    private void withLabs(List<LabValue> labs, Moment at) {
        keep(new JournalContents(contents.settings(), contents.person(), contents.entries(), contents.doses(),
                contents.medicines(), labs, contents.questions()), "lab", at);
    }

    @Override
    public void record(Person person, Moment at) {
        keep(new JournalContents(contents.settings(), person, contents.entries(), contents.doses(),
                contents.medicines(), contents.labs(), contents.questions()), "person", at);
    }

    @Override
    public void record(JournalSettings settings, Moment at) {
        keep(new JournalContents(settings, contents.person(), contents.entries(), contents.doses(),
                contents.medicines(), contents.labs(), contents.questions()), "settings", at);
    }

    @Override
    public void record(VisitQuestions questions, Moment at) {
        keep(new JournalContents(contents.settings(), contents.person(), contents.entries(), contents.doses(),
                contents.medicines(), contents.labs(), questions), "questions", at);
    }

    private void keep(JournalContents next, String subject, Moment at) {
        keep(next, List.of(new Change(subject, "", Optional.empty(), Optional.empty(), at)));
    }

    private synchronized void keep(JournalContents next, List<Change> more) {
        contents = next;
        changes.addAll(more);
    }
}
