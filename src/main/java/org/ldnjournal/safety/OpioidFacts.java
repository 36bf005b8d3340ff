package org.ldnjournal.safety;

import java.util.Optional;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Finding.Severity;
import org.ldnjournal.safety.Recognition.Kind;

/**
 * What the journal and the plan add to the finding of an opioid, so that each medicine has one finding with all that is
 * known: a dose of naltrexone logged beside it, and that the prescriber decided it. The list says what is taken and not
 * when; an opioid for when it is needed is never said to have been taken.
 */
final class OpioidFacts {
    private final JournalContents contents;
    private final PlanHistory plans;
    private final OpioidFindings opioids;
    private final JournalDay today;

    OpioidFacts(JournalContents contents, PlanHistory plans, OpioidFindings opioids, JournalDay today) {
        this.contents = contents;
        this.plans = plans;
        this.opioids = opioids;
        this.today = today;
    }

    /** The finding of this medicine with what there is to add to it. */
    Finding addTo(Finding found, Known known) {
        if (known.kind() != Kind.OPIOID) {
            return found;
        }
        var dose = lastDoseBeside(known.medicine()).map(day -> found.with(beside(known.medicine(), day),
                day.daysUntil(today) <= 1 ? Severity.STOP : Severity.TALK)).orElse(found);
        return decided(known).map(fact -> dose.with(fact, dose.severity())).orElse(dose);
    }

    private Optional<JournalDay> lastDoseBeside(Medicine medicine) {
        return contents.doses().stream()
                .filter(dose -> dose.amount().isPresent() && !dose.day().isAfter(today))
                .map(DoseRecord::day)
                .filter(day -> medicine.isCurrentOn(day.date()))
                .max(JournalDay::compareTo);
    }

    private static Reason beside(Medicine medicine, JournalDay day) {
        return Reason.of(medicine.use() == Medicine.Use.AS_NEEDED
                ? "finding.because.doseAsNeeded" : "finding.because.dose", day.date(), medicine.name());
    }

    /** That the plan in force, or the one to come, was made with the prescriber's knowledge of such an opioid. */
    private Optional<Reason> decided(Known known) {
        return plans.planOn(today).or(plans::latestPlan)
                .filter(plan -> opioids.of(known, plan.start()).severity() == Severity.STOP)
                .flatMap(Plan::override)
                .map(said -> said.local().toLocalDate())
                .filter(day -> known.medicine().started().filter(day::isBefore).isEmpty())
                .map(day -> Reason.of("finding.because.decided", day));
    }
}
