package org.ldnjournal.ui.medicines;

import java.util.UUID;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.safety.Recognition;

/**
 * One medicine of the list.
 *
 * @param medicine    what is on the list
 * @param recognition what its name was recognised as
 * @param asks        whether the person is still to say what it is
 */
public record MedicineLine(Medicine medicine, Recognition recognition, boolean asks) {

    static MedicineLine of(Medicine medicine, Recognition recognition) {
        boolean open = recognition.kind() == Recognition.Kind.ASK
                && medicine.clarification() == Medicine.Clarification.NONE;
        return new MedicineLine(medicine, recognition, open);
    }

    UUID id() {
        return medicine.id();
    }
}
