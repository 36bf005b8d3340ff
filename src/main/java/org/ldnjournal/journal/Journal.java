package org.ldnjournal.journal;

import java.util.List;
import java.util.Optional;

/**
 * The port to whatever keeps a journal. Each writing method is one transaction, and when it returns, what it wrote
 * would survive pulling the plug. What was there before is kept as a {@link Change}.
 *
 * <p>Broken storage (a full disk, a damaged file) is thrown as a {@link JournalFailure}; nothing was written then.
 */
public interface Journal {

    /** All that is in it. */
    JournalContents contents();

    /** Joins all that this work records here into one transaction: all of it is kept or nothing. */
    void together(Runnable work);

    /** The entry of one day. */
    Optional<LoggedEntry> entry(JournalDay day);

    /** The same; an empty one where there is none. */
    default LoggedEntry logged(JournalDay day) {
        return entry(day).orElseGet(() -> LoggedEntry.none(day));
    }

    /** Every change of this subject, oldest first; see {@link Change#subject()}. */
    List<Change> changes(String subject);

    /** Every change of everything, oldest first. */
    List<Change> changes();

    /** Keeps the entry in place of the one of its day; fields that are the same keep the moment they were recorded. */
    void record(Entry entry, Moment at);

    /**
     * Puts an entry back, or a part of it, in place of the one of its day: a value that is what it was then has the
     * moment at which it had been recorded then. The history tells that it was put back, and when.
     *
     * @param was how the day stood before what is taken back now
     */
    void putBack(Entry entry, LoggedEntry was, Moment at);

    /** What was being typed when the program ended without saving it, oldest first. */
    List<Draft> drafts();

    /** Keeps what is being typed in place of what was, for its day and field. It is no change of the entry. */
    void keep(Draft draft);

    /** What was typed in this field of this day is saved, or given up. */
    void discardDraft(JournalDay day, Entry.Field field);

    /** Keeps the dose in place of the one with its day and number, if there is one. */
    void record(DoseRecord dose);

    /** Puts a dose back as it was recorded; the history tells that it was put back, and when. */
    void putBack(DoseRecord dose, Moment at);

    /** Takes back the dose with this day and number; its record goes into the history. */
    void withdrawDose(JournalDay day, int number, Moment at);

    /** Keeps the item in place of the one of its sort with its identity, if there is one. */
    void record(Item item, Moment at);

    /** Takes the item away; it goes into the history. */
    void withdraw(Item item, Moment at);

    void record(Person person, Moment at);

    void record(JournalSettings settings, Moment at);

    void record(VisitQuestions questions, Moment at);
}
