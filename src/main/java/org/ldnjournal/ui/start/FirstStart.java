package org.ldnjournal.ui.start;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanBook;

/**
 * What was answered at the first start.
 *
 * @param settings  with the hour the day ends
 * @param medicines that were named when asked about opioids
 * @param plan      absent where it is to be set up later
 */
public record FirstStart(JournalSettings settings, List<Medicine> medicines, Optional<Plan> plan) {
    public FirstStart {
        medicines = List.copyOf(medicines);
    }

    /** Writes it into a new journal. */
    public void writeInto(Journal journal, PlanBook plans, Moment at) {
        journal.record(settings, at);
        medicines.forEach(medicine -> journal.record(medicine, at));
        plan.ifPresent(plans::record);
    }
}
