package org.ldnjournal.ui.today;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Outlook;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Finding;

/**
 * All that is shown of one day, as it was read.
 *
 * @param day      which day
 * @param today    the journal day it is
 * @param contents the journal
 * @param plans    the plan
 * @param findings the most important first
 * @param supply   how long what is left lasts; absent until all doses of years were read for it
 */
record DayPicture(
        JournalDay day, JournalDay today, JournalContents contents, PlanHistory plans, List<Finding> findings,
        Optional<Outlook> supply) {
    private static final int A_WEEK = 7;

    public DayPicture {
        findings = List.copyOf(findings);
    }

    /** What the plan says for this day. */
    Due due() {
        return Ladder.of(plans, contents.settings().rollover()).on(day);
    }

    /** The dose that is due, or the part of it that is the next to be recorded, if one is. */
    Optional<Dose> dueDose() {
        return duePart().map(Due.Part::dose);
    }

    /** The part of the day's dose that is the next to be recorded; the last one where all are. */
    Optional<Due.Part> duePart() {
        return due() instanceof Due.DoseDue due
                ? Optional.of(due.parts().get(due.isSplit() ? Math.min(doses().size(), due.parts().size() - 1) : 0))
                : Optional.empty();
    }

    /** What is due on this day, in one part or two; none where nothing is. */
    List<Due.Part> parts() {
        return due() instanceof Due.DoseDue due ? due.parts() : List.of();
    }

    /** Whether what is due on this day is recorded, so that there is nothing more to take by the plan. */
    boolean isRecorded() {
        return due() instanceof Due.DoseDue due && due.isSplit()
                ? doses().size() >= due.parts().size() || due.isWhole(doses()) : recorded() > 0;
    }

    /** Whether a dose is recorded and this one beside it would be more than the plan has for the day. */
    boolean isTooMuch(Dose another) {
        return recorded() > 0 && (isRecorded() || !isSplit()
                || due() instanceof Due.DoseDue due && recorded() + another.micrograms() > due.dose().micrograms());
    }

    private long recorded() {
        return doses().stream().map(DoseRecord::amount).flatMap(Optional::stream).mapToLong(Dose::micrograms).sum();
    }

    /** Whether the plan has this day's dose in two parts. */
    boolean isSplit() {
        return due() instanceof Due.DoseDue due && due.isSplit();
    }

    /** The usual time of what is due next, by the plan. */
    Optional<LocalTime> usualTime() {
        return duePart().map(Due.Part::time).or(() -> Ladder.of(plans).usualTime(day));
    }

    /** The day of the next decision, seen from this day. */
    Optional<JournalDay> nextDecision() {
        return Ladder.of(plans).nextDecision(day);
    }

    /** Whether doses of today are taken from what is recorded, so that how long it lasts is said. */
    boolean usesSupply() {
        var comes = switch (due()) {
            case Due.DoseDue _, Due.Between _, Due.NotStarted _ -> true;
            case Due.Paused _, Due.Stopped _, Due.NoPlan _ -> false;
        };
        return isToday() && comes && !contents.items().of(Bottle.class).isEmpty();
    }

    /** The doses recorded for this day. */
    List<DoseRecord> doses() {
        return contents.dosesOn(day);
    }

    /** When anything of the entry or a dose of this day was recorded last. */
    Optional<Moment> lastRecorded() {
        return Stream.concat(contents.entry(day).flatMap(LoggedEntry::lastRecorded).stream(),
                doses().stream().map(DoseRecord::recorded)).max(Moment::compareTo);
    }

    /** What was logged the day before. */
    Optional<Entry> before() {
        return contents.entry(day.previous()).map(LoggedEntry::entry);
    }

    /** What was answered on this day about how it goes as a whole. */
    Optional<Impression> impression() {
        return contents.items().of(Impression.class).stream().filter(given -> given.day().equals(day)).findFirst();
    }

    /** Whether this is the day that it is now. */
    boolean isToday() {
        return day.equals(today);
    }

    /** What the days before this one say. */
    Earlier earlier() {
        return new Earlier(day, contents);
    }

    /** Reads the days that side effects go back to, where they go back further than what is read first. */
    void readBack() {
        var earlier = earlier();
        var entry = contents.entry(day).map(LoggedEntry::entry).orElseGet(() -> Entry.empty(day));
        entry.sideEffects().ifPresent(answer -> answer.list().forEach(earlier::since));
        earlier.toAskAbout(entry).forEach(earlier::sinceAsked);
    }

    /** The trackers to fill in: those that run on this day. */
    List<Tracker> trackers() {
        return Tracker.on(day, contents);
    }

    /** What the numbers of this scale mean to the person on this day. */
    SortedMap<Integer, String> meanings(Scale scale) {
        var words = new TreeMap<Integer, String>();
        Anchor.on(day, scale, contents).forEach((value, anchor) -> words.put(value, anchor.words()));
        return words;
    }

    /** Whether anything that this entry holds was recorded more than 48 hours after its day had ended. */
    boolean isLate() {
        var rollover = contents.settings().rollover();
        return contents.entry(day).map(logged -> logged.held().values().stream()
                .anyMatch(at -> rollover.isLate(day, at))).orElse(false);
    }

    /**
     * The days without an entry since the last one, the newest first and at most a week; empty where none was before.
     */
    List<JournalDay> missed() {
        return lastLogged().map(last -> IntStream.range(1, Math.min(last.daysUntil(today), A_WEEK + 1))
                .mapToObj(back -> today.plusDays(-back)).toList()).orElse(List.of());
    }

    /** The last day before today that has an entry. */
    Optional<JournalDay> lastLogged() {
        return contents.logged().lastBefore(today);
    }

    /** The medicines that may be taken when they are needed on this day, or in its night, which has the next date. */
    List<Medicine> asNeededMedicines() {
        return contents.medicines().stream().filter(medicine -> medicine.use() == Medicine.Use.AS_NEEDED
                && (medicine.isCurrentOn(day.date()) || medicine.isCurrentOn(day.next().date()))).toList();
    }

    /** What was taken of them on this day. */
    List<AsNeededDose> asNeededDoses() {
        return contents.items().of(AsNeededDose.class).stream().filter(dose -> dose.day().equals(day)).toList();
    }

    /** The name of the medicine of this dose. */
    Optional<String> nameOf(AsNeededDose dose) {
        return contents.medicines().stream().filter(medicine -> medicine.id().equals(dose.medicine()))
                .map(Medicine::name).findFirst();
    }

    /**
     * Whether it is the time to write down what would make it worth continuing: a plan is made, the first week runs.
     */
    boolean asksForSealedQuestion() {
        return !(due() instanceof Due.NoPlan) && contents.items().of(SealedQuestion.class).isEmpty()
                && contents.firstDose().map(first -> first.daysUntil(day) < A_WEEK).orElse(true);
    }

    /** Whether it has all that is shown, not only what is shown first. */
    boolean isWhole() {
        return supply.isPresent();
    }

    DayPicture with(Outlook known) {
        return new DayPicture(day, today, contents, plans, findings, Optional.of(known));
    }

    DayPicture on(JournalDay other) {
        return new DayPicture(other, today, contents, plans, findings, supply);
    }
}
