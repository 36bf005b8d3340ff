package org.ldnjournal.journal;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that is in a journal at one moment, but for the plan: an immutable picture that every rule and number is computed
 * from.
 *
 * @param settings  choices that belong to the person
 * @param person    whose journal it is
 * @param logged    the entries; days without one are absent
 * @param doses     put in order of day and number
 * @param items     medicines, laboratory values and whatever else has an identity of its own
 * @param questions for the next visit
 */
public record JournalContents(
        JournalSettings settings, Person person, LoggedDays logged, List<DoseRecord> doses, Items items,
        VisitQuestions questions) {

    private static final Comparator<DoseRecord> IN_ORDER =
            Comparator.comparing(DoseRecord::day).thenComparing(DoseRecord::number);

    /** A journal nobody has written in yet. */
    public static final JournalContents EMPTY = new JournalContents(
            JournalSettings.USUAL, Person.UNNAMED, new TreeMap<>(), List.of(), Items.NONE, VisitQuestions.NONE);

    public JournalContents {
        doses = doses.stream().sorted(IN_ORDER).toList();
    }

    /** With every entry by its day. */
    public JournalContents(JournalSettings settings, Person person, NavigableMap<JournalDay, LoggedEntry> entries,
            List<DoseRecord> doses, Items items, VisitQuestions questions) {
        this(settings, person, LoggedDays.of(entries), doses, items, questions);
    }

    /** Every entry by day, in order. */
    public NavigableMap<JournalDay, LoggedEntry> entries() {
        return logged.all();
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
        return new JournalContents(other, person, logged, doses, items, questions);
    }

    public JournalContents with(Person other) {
        return new JournalContents(settings, other, logged, doses, items, questions);
    }

    public JournalContents with(VisitQuestions other) {
        return new JournalContents(settings, person, logged, doses, items, other);
    }

    public JournalContents with(Items others) {
        return new JournalContents(settings, person, logged, doses, others, questions);
    }

    public JournalContents withEntries(NavigableMap<JournalDay, LoggedEntry> others) {
        return new JournalContents(settings, person, others, doses, items, questions);
    }

    public JournalContents withDoses(List<DoseRecord> others) {
        return new JournalContents(settings, person, logged, others, items, questions);
    }

    public Optional<LoggedEntry> entry(JournalDay day) {
        return logged.on(day);
    }

    /** The doses recorded for this day, in order. */
    public List<DoseRecord> dosesOn(JournalDay day) {
        return doses.subList(dosesBefore(day).size(), doses.size()).stream()
                .takeWhile(dose -> dose.day().equals(day)).toList();
    }

    /** The doses recorded for earlier days, in order: their list is in order, so it is halved, not read through. */
    public List<DoseRecord> dosesBefore(JournalDay day) {
        int low = 0;
        int high = doses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (doses.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return doses.subList(0, low);
    }

    /** Day 1 of the treatment: the day of the first dose of which anything was taken. */
    public Optional<JournalDay> firstDose() {
        return doses.stream().filter(dose -> dose.amount().isPresent()).map(DoseRecord::day).findFirst();
    }

    /** The last dose that was taken whole before this day. */
    public Optional<Dose> lastFullDoseBefore(JournalDay day) {
        return dosesBefore(day).reversed().stream()
                .filter(dose -> dose.outcome() instanceof DoseRecord.Taken)
                .findFirst().flatMap(DoseRecord::amount);
    }
}
