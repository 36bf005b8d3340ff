package org.ldnjournal.safety;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Finding.Severity;

/**
 * Medicines that are no opioids and matter beside naltrexone, alone or together. Sources: evidence.md E25, F086, 6.1.
 */
final class CombinationFindings {
    private final Claims claims;
    private final Situation situation;

    /** A medicine that is taken now, and the substances that its name tells of. */
    private record Held(Known known, List<Substance> substances) {
        String name() {
            return known.medicine().name();
        }
    }

    CombinationFindings(Claims claims, Situation situation) {
        this.claims = claims;
        this.situation = situation;
    }

    Stream<Finding> all() {
        var held = situation.taken().filter(CombinationFindings::isTaken)
                .map(known -> new Held(known, Substance.in(known.medicine().name()))).toList();
        return Stream.of(
                alone(held, Substance.THIORIDAZINE, "medicine.thioridazine ", "finding.thioridazine.title",
                        "finding.thioridazine.advice"),
                alone(held, Substance.DISULFIRAM, "medicine.disulfiram ", "finding.disulfiram.title",
                        "finding.disulfiram.advice"),
                liver(held)).flatMap(found -> found);
    }

    /** "No paracetamol" and "paracetamol allergy" are not taken. */
    private static boolean isTaken(Known known) {
        return Wording.of(Atoms.of(known.medicine().name())) == Wording.PLAIN;
    }

    private Stream<Finding> alone(List<Held> held, Substance substance, String id, String title, String advice) {
        return held.stream().filter(one -> one.substances().contains(substance))
                .map(one -> new Finding(id + one.known().medicine().id(), Severity.TALK, Reason.of(title, one.name()),
                        Reason.of(advice), List.of(Reason.of("finding.because.onList", one.name())),
                        claims.all("E25")));
    }

    /** Two different ones at least: the same substance twice is another question. */
    private Stream<Finding> liver(List<Held> held) {
        var burden = held.stream().filter(one -> one.substances().stream().anyMatch(Substance::burdensLiver)).toList();
        var substances = burden.stream().flatMap(one -> one.substances().stream()).filter(Substance::burdensLiver)
                .collect(Collectors.toSet());
        return substances.size() < 2 ? Stream.empty() : Stream.of(new Finding("liverBurden", Severity.TALK,
                Reason.of("finding.liverBurden.title"), Reason.of("finding.liverBurden.advice"),
                burden.stream().map(one -> Reason.of("finding.because.onList", one.name())).toList(),
                claims.all("F086", "E25", "F084")));
    }
}
