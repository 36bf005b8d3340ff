package org.ldnjournal.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * when: an opioid for when it is needed is said to have been taken only on the days for which that was recorded.
 */
final class OpioidFacts {
    private static final int LATELY = 1;

    private final JournalContents contents;
    private final PlanHistory plans;
    private final OpioidFindings opioids;
    private final JournalDay today;

    OpioidFacts(Situation situation, OpioidFindings opioids) {
        contents = situation.contents();
        plans = situation.plans();
        today = situation.today();
        this.opioids = opioids;
    }

    /** The finding of this medicine with what there is to add to it. */
    Finding addTo(Finding found, Known known) {
        if (known.kind() != Kind.OPIOID) {
            return found;
        }
        // what is taken after midnight may be written down with the next date while this day still runs
        var taken = known.taken().stream().filter(day -> !day.isAfter(today.next())).toList();
        return decided(known).map(fact -> found.with(fact, found.severity())).map(said -> beside(said, known, taken))
                .orElseGet(() -> beside(found, known, taken));
    }

    private Finding beside(Finding found, Known known, List<JournalDay> taken) {
        return taken.isEmpty() ? onTheList(found, known) : recorded(found, known, taken);
    }

    /**
     * It was recorded when it was taken: on a day with a dose of naltrexone, or the day after one, the naltrexone can
     * still be there; the day before one, the opioid can. Sources: evidence.md E3, E8, E9.
     */
    private Finding recorded(Finding found, Known known, List<JournalDay> taken) {
        var name = known.medicine().name();
        var fact = found.with(Reason.of("finding.because.taken", taken.getLast().date(), name), found.severity());
        return taken.reversed().stream()
                .flatMap(day -> naltrexoneAround(day).map(dose -> together(fact, name, day, dose)).stream())
                .findFirst().orElse(fact);
    }

    private Optional<JournalDay> naltrexoneAround(JournalDay day) {
        return Stream.of(day, day.previous(), day.next()).filter(dose -> !dose.isAfter(today))
                .filter(this::tookNaltrexone).findFirst();
    }

    private Finding together(Finding fact, String name, JournalDay day, JournalDay dose) {
        var lately = day.daysUntil(today) <= LATELY;
        var told = fact.with(Reason.of("finding.because.takenBeside", day.date(), name, dose.date()),
                lately ? Severity.STOP : Severity.TALK);
        return lately ? told.said(Reason.of("finding.onBoard.title", name), Reason.of("finding.onBoard.advice"),
                Claims.shipped().all("E8", "E9", "F096")) : told;
    }

    private boolean tookNaltrexone(JournalDay day) {
        return contents.dosesOn(day).stream().anyMatch(dose -> dose.amount().isPresent());
    }

    private Finding onTheList(Finding found, Known known) {
        return lastDoseBeside(known.medicine()).map(day -> found.with(beside(known.medicine(), day),
                day.daysUntil(today) <= LATELY ? Severity.STOP : Severity.TALK)).orElse(found);
    }

    private Optional<JournalDay> lastDoseBeside(Medicine medicine) {
        var last = medicine.stopped().map(JournalDay::new).filter(day -> day.isBefore(today)).orElse(today);
        return contents.dosesBackFrom(last.next())
                .takeWhile(dose -> medicine.isCurrentOn(dose.day().date()))
                .filter(dose -> dose.amount().isPresent())
                .map(DoseRecord::day)
                .findFirst();
    }

    private static Reason beside(Medicine medicine, JournalDay day) {
        return Reason.of(medicine.use() == Medicine.Use.AS_NEEDED
                ? "finding.because.doseAsNeeded" : "finding.because.dose", day.date(), medicine.name());
    }

    /** That the plan in force, or the one to come, was made with the prescriber's knowledge of such an opioid. */
    private Optional<Reason> decided(Known known) {
        return plans.planOn(today).or(plans::latestPlan)
                .filter(plan -> opioids.stopsPlan(known, plan.start(), plan.madeOn()))
                .flatMap(Plan::override)
                .map(said -> said.local().toLocalDate())
                .filter(day -> known.medicine().started().filter(day::isBefore).isEmpty())
                .map(day -> Reason.of("finding.because.decided", day));
    }
}
