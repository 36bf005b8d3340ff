package org.ldnjournal.journal;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is in a journal at one moment, but for the plan: an immutable picture that every rule and number is computed
 * from.
 *
 * @param settings  choices that belong to the person
 * @param person    whose journal it is
 * @param logged    the entries; days without one are absent
 * @param given     the doses
 * @param items     medicines, laboratory values and whatever else has an identity of its own
 * @param questions for the next visit
 */
public record JournalContents(
        JournalSettings settings, Person person, LoggedDays logged, DoseLog given, Items items,
        VisitQuestions questions) {

    /** A journal nobody has written in yet. */
    public static final JournalContents EMPTY = new JournalContents(
            JournalSettings.USUAL, Person.UNNAMED, new TreeMap<>(), List.of(), Items.NONE, VisitQuestions.NONE);

    /** With every entry by its day and every dose. */
    public JournalContents(JournalSettings settings, Person person, NavigableMap<JournalDay, LoggedEntry> entries,
            List<DoseRecord> doses, Items items, VisitQuestions questions) {
        this(settings, person, LoggedDays.of(entries), DoseLog.of(doses), items, questions);
    }

    /** Every entry by day, in order. */
    public NavigableMap<JournalDay, LoggedEntry> entries() {
        return logged.all();
    }

    /** Those of these days, in order. */
    public NavigableMap<JournalDay, LoggedEntry> entries(DayRange days) {
        return entries().subMap(days.first(), true, days.last(), true);
    }

    /** Other medicines, in the order they were added. */
    public List<Medicine> medicines() {
        return items.of(Medicine.class);
    }

    /** Laboratory values, in order of date. */
    public List<LabValue> labs() {
        return items.of(LabValue.class).stream().sorted(Comparator.comparing(LabValue::date)).toList();
    }

    public JournalContents with(JournalSettings other) {
        return new JournalContents(other, person, logged, given, items, questions);
    }

    public JournalContents with(Person other) {
        return new JournalContents(settings, other, logged, given, items, questions);
    }

    public JournalContents with(VisitQuestions other) {
        return new JournalContents(settings, person, logged, given, items, other);
    }

    public JournalContents with(Items others) {
        return new JournalContents(settings, person, logged, given, others, questions);
    }

    public JournalContents withEntries(NavigableMap<JournalDay, LoggedEntry> others) {
        return new JournalContents(settings, person, LoggedDays.of(others), given, items, questions);
    }

    public JournalContents withDoses(List<DoseRecord> others) {
        return new JournalContents(settings, person, logged, DoseLog.of(others), items, questions);
    }

    public Optional<LoggedEntry> entry(JournalDay day) {
        return logged.on(day);
    }

    /** The same; an empty one where there is none. */
    public LoggedEntry logged(JournalDay day) {
        return entry(day).orElseGet(() -> LoggedEntry.none(day));
    }

    /** Every dose, in order of day and number. */
    public List<DoseRecord> doses() {
        return given.all();
    }

    /** The doses recorded for this day, in order. */
    public List<DoseRecord> dosesOn(JournalDay day) {
        return given.on(day);
    }

    /** The doses recorded for earlier days, the last one first. */
    public Stream<DoseRecord> dosesBackFrom(JournalDay day) {
        return given.backFrom(day);
    }

    /** Day 1 of the treatment: the day of the first dose of which anything was taken. */
    public Optional<JournalDay> firstDose() {
        return given.dayOne();
    }

    /** The last dose that was taken whole before this day. */
    public Optional<Dose> lastFullDoseBefore(JournalDay day) {
        return dosesBackFrom(day).filter(dose -> dose.outcome() instanceof DoseRecord.Taken)
                .findFirst().flatMap(DoseRecord::amount);
    }
}
