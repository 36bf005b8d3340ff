package org.ldnjournal.safety;

import java.time.LocalDate;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.safety.Recognition.Acting;
import org.ldnjournal.safety.Recognition.Kind;

/** A medicine of the list, and what is known of it: by its name, and by the person's answer where the name does not tell. */
record Known(Medicine medicine, Recognition recognition) {

    static Known of(Medicine medicine, MedicineMatcher matcher) {
        return new Known(medicine, matcher.recognise(medicine.name()));
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

    /** The last day it was taken, where that is over: a day in the future has not come yet. */
    boolean isOverOn(JournalDay day) {
        return medicine.stopped().filter(last -> last.isBefore(day.date())).isPresent();
    }

    /** Whether it is to be started later only. */
    boolean isPlannedOn(JournalDay day) {
        return medicine.started().filter(first -> first.isAfter(day.date())).isPresent();
    }

    /** Whole days since it was last taken. */
    int daysSince(JournalDay day) {
        return new JournalDay(lastTaken()).daysUntil(day);
    }

    LocalDate lastTaken() {
        return medicine.stopped().orElseThrow();
    }
}
