package org.ldnjournal.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Finding.Severity;
import org.ldnjournal.safety.Recognition.Kind;

/**
 * The warnings that follow from a journal and its plan on one day: a pure function of both, to be asked again after
 * every change and at every start. No finding never means that nothing can happen.
 */
public final class Findings {
    private Findings() {}

    /** Every finding of this day, the most important first; an opioid has one with all that is known of it. */
    public static List<Finding> of(
            JournalContents contents, PlanHistory plans, JournalDay today, MedicineMatcher matcher) {
        var situation = Situation.of(contents, plans, today, matcher);
        var claims = Claims.shipped();
        var medicines = new MedicineFindings(
                Vocabulary.shipped(), claims, situation.doseDue(), contents.person().country());
        var facts = new OpioidFacts(situation, new OpioidFindings(Vocabulary.shipped(), claims, situation.doseDue()));
        return Stream.of(
                        situation.known().stream().flatMap(one ->
                                medicines.of(one, today).map(found -> facts.addTo(found, one)).stream()),
                        new CombinationFindings(claims, situation).all(),
                        new ConditionFindings(claims, situation).all(),
                        new ProcedureFindings(claims, situation).all(),
                        new DoseFindings(claims, situation).all(),
                        new DayFindings(claims).redFlags(contents, today),
                        outdated(Vocabulary.shipped(), today, claims).stream())
                .flatMap(found -> found).sorted().toList();
    }

    /**
     * The opioids that stop a plan from starting on this day, until the person says "my prescriber decided this": those
     * taken then, and those last taken fewer days before than every label asks for. Of a plan that is said to have
     * begun already, also those of today.
     */
    public static List<Medicine> blockPlanStart(
            JournalContents contents, JournalDay start, JournalDay today, MedicineMatcher matcher) {
        var opioids = new OpioidFindings(Vocabulary.shipped(), Claims.shipped(), false);
        return contents.medicines().stream()
                .map(medicine -> Known.of(medicine, contents, matcher))
                .filter(known -> known.kind() == Kind.OPIOID)
                .filter(known -> opioids.stopsPlan(known, start, today))
                .map(Known::medicine).toList();
    }

    private static Optional<Finding> outdated(Vocabulary vocabulary, JournalDay today, Claims claims) {
        return vocabulary.isOutdatedOn(today.date()) ? Optional.of(new Finding("vocabulary.outdated", Severity.KNOW,
                Reason.of("finding.outdated.title"), Reason.of("finding.outdated.advice"),
                List.of(Reason.of("finding.because.vocabulary", vocabulary.date())), claims.all("V1")))
                : Optional.empty();
    }
}
