package org.ldnjournal.ui.medicines;

import java.time.LocalDate;
import java.util.List;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.safety.ReadAndUnread;

/**
 * What there is.
 *
 * @param current    medicines that are or may be taken, in the order they were added
 * @param stopped    those that were stopped
 * @param findings   the gravest first
 * @param labs       in order of date
 * @param procedures in order of date
 * @param answers    about conditions
 * @param today      the date it was read
 */
public record Shown(
        List<MedicineLine> current, List<MedicineLine> stopped, ReadAndUnread findings,
        List<LabValue> labs, List<Procedure> procedures, List<ConditionAnswer> answers, LocalDate today) {
    static final Shown NOTHING = new Shown(List.of(), List.of(), ReadAndUnread.NONE, List.of(), List.of(), List.of(),
            LocalDate.EPOCH);
}
