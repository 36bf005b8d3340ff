package org.ldnjournal.safety;

import java.time.LocalDate;
import java.util.List;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.safety.Recognition.Acting;
import org.ldnjournal.safety.Recognition.Kind;

/**
 * A medicine of the list, and what is known of it.
 *
 * @param medicine    as it stands on the list, with the person's answer where the name does not tell
 * @param recognition by its name
 * @param taken       the days for which it was recorded as taken when it was needed, in order
 */
record Known(Medicine medicine, Recognition recognition, List<JournalDay> taken) {

    static Known of(Medicine medicine, JournalContents contents, MedicineMatcher matcher) {
        var taken = contents.items().of(AsNeededDose.class).stream()
                .filter(dose -> dose.medicine().equals(medicine.id()))
                .map(AsNeededDose::day).distinct().sorted().toList();
        return new Known(medicine, matcher.recognise(medicine.name()), taken);
    }

    /** What it counts as. The person's answer settles a question; it does not make an opioid something else. */
    Kind kind() {
        var open = recognition.kind() == Kind.ASK || recognition.kind() == Kind.NOT_RECOGNISED
                || recognition.kind() == Kind.NOT_OPIOID;
        return switch (medicine.clarification()) {
            case IS_AN_OPIOID -> open ? Kind.OPIOID : recognition.kind();
            case IS_NOT_AN_OPIOID -> open ? Kind.NOT_OPIOID : recognition.kind();
            case NONE -> recognition.kind();
        };
    }

    /** How long it acts; an opioid that only the person's answer tells of counts as long. */
    Acting acting() {
        return recognition.acting() == Acting.NONE ? Acting.LONG : recognition.acting();
    }

    /**
     * Whether it was stopped before this day: a day in the future has not come yet, and a medicine for when it is
     * needed that was recorded since counts as taken then.
     */
    boolean isOverOn(JournalDay day) {
        return medicine.stopped().isPresent() && lastTaken().isBefore(day.date());
    }

    /** Whether its name is written as past use, but the day it was last taken is not known. */
    boolean isPastWithoutADay() {
        return medicine.stopped().isEmpty() && recognition.wording() == Wording.PAST;
    }

    /** Whether it is to be started later only; the night of this day has the next date, and it may be started then. */
    boolean isPlannedOn(JournalDay day) {
        return medicine.started().filter(first -> first.isAfter(day.next().date())).isPresent();
    }

    /** Whole days since it was last taken. */
    int daysSince(JournalDay day) {
        return new JournalDay(lastTaken()).daysUntil(day);
    }

    /** The last day it was taken: as written, or as recorded since. */
    LocalDate lastTaken() {
        var stopped = medicine.stopped().orElseThrow();
        return taken.stream().map(JournalDay::date).filter(stopped::isBefore).reduce((_, later) -> later)
                .orElse(stopped);
    }
}
