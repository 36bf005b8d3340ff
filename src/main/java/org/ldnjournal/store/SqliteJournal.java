package org.ldnjournal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.DoseLog;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.LoggedDays;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.VisitQuestions;

/** A journal in a database: each writing method is one transaction, the change and its history together. */
final class SqliteJournal implements Journal {
    private final Supplier<Database> file;
    private Optional<Seen> seen = Optional.empty();
    /** The days of the entries saved since then, one for each time; touched only where the database is held. */
    private final List<JournalDay> saved = new ArrayList<>();

    private record Seen(Database.State state, JournalContents contents) {}

    SqliteJournal(Supplier<Database> file) {
        this.file = file;
    }

    /**
     * Read once for each state of the file: after each change several screens ask for the same immutable picture. Where
     * nothing but entries was saved since, only their days are read again, however many there are.
     */
    @Override
    public JournalContents contents() {
        var database = file.get();
        return database.reading(reading -> {
            var state = database.state(reading);
            if (seen.filter(picture -> picture.state().same(state)).isEmpty()) {
                seen = Optional.of(new Seen(state, savedOnly(state)
                        .map(picture -> readAgain(picture.contents(), reading))
                        .orElseGet(() -> read(reading, LoggedDays.of(EntryTable.all(reading)),
                                DoseLog.of(DoseTable.all(reading))))));
                saved.clear();
            }
            return seen.get().contents();
        });
    }

    /**
     * Reads all but the older entries and doses; they are read when somebody asks for one, and have to be before
     * anything is written.
     */
    void readNewestFirst() {
        var database = file.get();
        seen = Optional.of(database.reading(reading -> new Seen(database.state(reading),
                read(reading, EntryTable.newestFirst(reading, database),
                        DoseTable.newestFirst(reading, database)))));
    }

    /** What was seen, where there were as many pieces of work since as entries that were saved: there was no other. */
    private Optional<Seen> savedOnly(Database.State state) {
        return seen.filter(picture -> picture.state().after(saved.size()).same(state));
    }

    private JournalContents readAgain(JournalContents contents, Reading reading) {
        var entries = new TreeMap<>(contents.entries());
        saved.forEach(day -> EntryTable.on(reading, day)
                .ifPresentOrElse(entry -> entries.put(day, entry), () -> entries.remove(day)));
        return contents.withEntries(entries);
    }

    private static JournalContents read(Reading reading, LoggedDays entries, DoseLog doses) {
        return new JournalContents(
                PersonTables.settings(reading), PersonTables.person(reading), entries, doses,
                ItemTables.all(reading), PersonTables.questions(reading));
    }

    @Override
    public void together(Runnable work) {
        file.get().together(work);
    }

    @Override
    public Optional<LoggedEntry> entry(JournalDay day) {
        return file.get().reading(reading -> EntryTable.on(reading, day));
    }

    @Override
    public List<Change> changes(String subject) {
        return file.get().reading(reading -> ChangeTable.of(reading, subject));
    }

    @Override
    public List<Change> changes() {
        return file.get().reading(ChangeTable::all);
    }

    @Override
    public void record(Entry entry, Moment at) {
        file.get().inTransaction(writing -> {
            EntryTable.record(writing, entry, at);
            saved.add(entry.day());
        });
    }

    @Override
    public void putBack(Entry entry, LoggedEntry was, Moment at) {
        file.get().inTransaction(writing -> {
            EntryTable.putBack(writing, entry, was, at);
            saved.add(entry.day());
        });
    }

    @Override
    public List<Draft> drafts() {
        return file.get().reading(DraftTable::all);
    }

    @Override
    public void keep(Draft draft) {
        file.get().inTransaction(writing -> DraftTable.keep(writing, draft));
    }

    @Override
    public void discardDraft(JournalDay day, Entry.Field field) {
        file.get().inTransaction(writing -> DraftTable.discard(writing, day, field));
    }

    @Override
    public void record(DoseRecord dose) {
        file.get().inTransaction(writing -> DoseTable.record(writing, dose));
    }

    @Override
    public void putBack(DoseRecord dose, Moment at) {
        file.get().inTransaction(writing -> DoseTable.putBack(writing, dose, at));
    }

    @Override
    public void withdrawDose(JournalDay day, int number, Moment at) {
        file.get().inTransaction(writing -> DoseTable.withdraw(writing, day, number, at));
    }

    @Override
    public void record(Item item, Moment at) {
        file.get().inTransaction(writing -> ItemTables.record(writing, item, at));
    }

    @Override
    public void withdraw(Item item, Moment at) {
        file.get().inTransaction(writing -> ItemTables.withdraw(writing, item, at));
    }

    @Override
    public void record(Person person, Moment at) {
        file.get().inTransaction(writing -> PersonTables.record(writing, person, at));
    }

    @Override
    public void record(JournalSettings settings, Moment at) {
        file.get().inTransaction(writing -> PersonTables.record(writing, settings, at));
    }

    @Override
    public void record(VisitQuestions questions, Moment at) {
        file.get().inTransaction(writing -> PersonTables.record(writing, questions, at));
    }
}
