package org.ldnjournal.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.safety.Finding.Severity;

/**
 * Doses of the last seven days that look like a slip of the unit or the decimal sign and of which nobody said that the
 * prescriber decided them. Sources: evidence.md H1, C1, F014, F084.
 */
final class DoseFindings {
    private static final int DAYS = 7;

    private final Claims claims;
    private final Situation situation;

    DoseFindings(Claims claims, Situation situation) {
        this.claims = claims;
        this.situation = situation;
    }

    Stream<Finding> all() {
        var ladder = Ladder.of(situation.plans());
        return DayRange.ending(situation.today(), DAYS).days()
                .flatMap(day -> situation.contents().dosesOn(day).stream())
                .filter(dose -> dose.assurance() != DoseRecord.Assurance.PRESCRIBER_DECIDED)
                .filter(dose -> isSlip(dose, ladder))
                .map(this::finding);
    }

    private boolean isSlip(DoseRecord dose, Ladder ladder) {
        var due = ladder.on(dose.day()) instanceof Due.DoseDue planned ? Optional.of(planned.dose())
                : Optional.<Dose>empty();
        var lastFull = situation.contents().lastFullDoseBefore(dose.day());
        return dose.amount().filter(amount ->
                DoseQuestions.about(amount, due, lastFull) instanceof DoseQuestion.Stops).isPresent();
    }

    private Finding finding(DoseRecord dose) {
        var amount = dose.amount().orElseThrow().milligrams();
        return new Finding("dose.unusual " + dose.day() + " " + dose.number(),
                dose.day().daysUntil(situation.today()) <= 1 ? Severity.STOP : Severity.TALK,
                Reason.of("finding.doseSlip.title", amount), Reason.of("finding.doseSlip.advice"),
                List.of(Reason.of("finding.because.doseLogged", amount, dose.day().date())),
                claims.all("F014", "F084"));
    }
}
