package org.ldnjournal.ui.medicines;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.safety.Recognition;

/**
 * One medicine of the list.
 *
 * @param medicine    what is on the list
 * @param recognition what its name was recognised as
 * @param asks        whether the person is still to say what it is
 * @param taken       the days on which it was taken as needed, the last first
 */
record MedicineLine(Medicine medicine, Recognition recognition, boolean asks, List<AsNeededDose> taken) {
    private static final Comparator<AsNeededDose> IN_ORDER =
            Comparator.comparing(AsNeededDose::day).thenComparing(AsNeededDose::recorded);

    static MedicineLine of(Medicine medicine, Recognition recognition, JournalContents contents) {
        boolean open = recognition.kind() == Recognition.Kind.ASK
                && medicine.clarification() == Medicine.Clarification.NONE;
        var taken = contents.items().of(AsNeededDose.class).stream()
                .filter(dose -> dose.medicine().equals(medicine.id())).sorted(IN_ORDER.reversed()).toList();
        return new MedicineLine(medicine, recognition, open, taken);
    }

    UUID id() {
        return medicine.id();
    }
}
