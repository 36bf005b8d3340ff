package org.ldnjournal.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Finding.Severity;
import org.ldnjournal.safety.Recognition.Kind;

/**
 * The warnings that follow from a journal and its plan on one day: a pure function of both, to be asked again after every
 * change and at every start. No finding never means that nothing can happen.
 */
public final class Findings {
    private Findings() {}

    /** Every finding of this day, one for each medicine at the most, the most important first. */
    public static List<Finding> of(
            JournalContents contents, PlanHistory plans, JournalDay today, MedicineMatcher matcher) {
        var claims = Claims.shipped();
        // On the day between two doses of every other day the naltrexone is still there.
        var due = Ladder.of(plans).on(today);
        var doseDue = due instanceof Due.DoseDue || due instanceof Due.Between;
        var medicines = new MedicineFindings(Vocabulary.shipped(), claims, doseDue);
        var facts = new OpioidFacts(contents, plans, new OpioidFindings(Vocabulary.shipped(), claims, doseDue), today);
        var days = new DayFindings(claims);
        var known = contents.medicines().stream().map(medicine -> Known.of(medicine, matcher)).toList();
        return Stream.of(
                        known.stream().flatMap(one ->
                                medicines.of(one, today).map(found -> facts.addTo(found, one)).stream()),
                        days.redFlags(contents, today),
                        outdated(Vocabulary.shipped(), today, claims).stream())
                .flatMap(found -> found).sorted().toList();
    }

    /**
     * The opioids that stop a plan from starting on this day, until the person says "my prescriber decided this": those
     * taken then, and those last taken fewer days before than every label asks for.
     */
    public static List<Medicine> blockPlanStart(JournalContents contents, JournalDay start, MedicineMatcher matcher) {
        var opioids = new OpioidFindings(Vocabulary.shipped(), Claims.shipped(), false);
        return contents.medicines().stream()
                .map(medicine -> Known.of(medicine, matcher))
                .filter(known -> known.kind() == Kind.OPIOID)
                .filter(known -> opioids.of(known, start).severity() == Severity.STOP)
                .map(Known::medicine).toList();
    }

    private static Optional<Finding> outdated(Vocabulary vocabulary, JournalDay today, Claims claims) {
        return vocabulary.isOutdatedOn(today.date()) ? Optional.of(new Finding("vocabulary.outdated", Severity.KNOW,
                Reason.of("finding.outdated.title"), Reason.of("finding.outdated.advice"),
                List.of(Reason.of("finding.because.vocabulary", vocabulary.date())), claims.all("V1")))
                : Optional.empty();
    }
}
