package org.ldnjournal.journal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A journal in memory, for tests of models. It keeps changes only as far as their subject. */
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
        var entries = new TreeMap<>(contents.entries());
        var recorded = new EnumMap<Entry.Field, Moment>(Entry.Field.class);
        for (var field : Entry.Field.values()) {
            recorded.put(field, at);
        }
        entries.put(entry.day(), new LoggedEntry(entry, recorded));
        keep(new JournalContents(contents.settings(), contents.person(), entries, contents.doses(),
                contents.medicines(), contents.labs(), contents.questions()), "entry " + entry.day(), at);
    }

    @Override
    public void record(DoseRecord dose) {
        var doses = new ArrayList<>(contents.doses());
        doses.removeIf(other -> other.day().equals(dose.day()) && other.number() == dose.number());
        doses.add(dose);
        withDoses(doses, dose.recorded());
    }

    @Override
    public void withdrawDose(JournalDay day, int number, Moment at) {
        var doses = new ArrayList<>(contents.doses());
        doses.removeIf(other -> other.day().equals(day) && other.number() == number);
        withDoses(doses, at);
    }

    private void withDoses(List<DoseRecord> doses, Moment at) {
        doses.sort((a, b) -> a.day().equals(b.day()) ? a.number() - b.number() : a.day().compareTo(b.day()));
        keep(new JournalContents(contents.settings(), contents.person(), contents.entries(), doses,
                contents.medicines(), contents.labs(), contents.questions()), "dose", at);
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

    private synchronized void keep(JournalContents next, String subject, Moment at) {
        contents = next;
        changes.add(new Change(subject, "", Optional.empty(), Optional.empty(), at));
    }
}
