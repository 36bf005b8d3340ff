package org.ldnjournal.safety;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Finding.Severity;

/** What is said of one medicine of the list. Source: evidence.md 3.2, 3.4, 6.1. */
final class MedicineFindings {
    private final OpioidFindings opioids;
    private final Claims claims;

    MedicineFindings(Vocabulary vocabulary, Claims claims, boolean doseDue) {
        this.claims = claims;
        opioids = new OpioidFindings(vocabulary, claims, doseDue);
    }

    Optional<Finding> of(Known known, JournalDay today) {
        var open = !known.isOverOn(today);
        var lately = open || known.daysSince(today) <= Interval.LONG.upper().orElseThrow();
        return switch (known.kind()) {
            case OPIOID -> Optional.of(opioids.of(known, today));
            case NEAR_OPIOID -> open ? Optional.of(near(known)) : Optional.empty();
            case CONTAINS_NALTREXONE -> open ? Optional.of(naltrexone(known)) : Optional.empty();
            case ASK -> lately ? Optional.of(ask(known)) : Optional.empty();
            case NOT_RECOGNISED -> lately ? Optional.of(unknown(known)) : Optional.empty();
            case NOT_OPIOID -> Optional.empty();
        };
    }

    private Finding near(Known known) {
        return finding("medicine.near ", Severity.KNOW, known, "finding.near.title", "finding.near.advice", "E3");
    }

    private Finding naltrexone(Known known) {
        if (known.recognition().wording() == Wording.ALLERGY) {
            return finding("medicine.naltrexone ", Severity.STOP, known, "finding.naltrexoneAllergy.title",
                    "finding.conditionAdvice." + Condition.NALTREXONE_ALLERGY.name(), "E1-hypersensitivity");
        }
        return finding("medicine.naltrexone ", Severity.TALK, known,
                "finding.naltrexone.title", "finding.naltrexone.advice", "F014", "F117");
    }

    private Finding ask(Known known) {
        return finding("medicine.ask ", Severity.TALK, known,
                "finding.ask.title", "finding.ask.advice", "E1-contraindicated", "E3");
    }

    private Finding unknown(Known known) {
        return finding("medicine.unknown ", Severity.KNOW, known,
                "finding.unknown.title", "finding.unknown.advice", "E3", "V1");
    }

    private Finding finding(String id, Severity severity, Known known, String title, String advice, String... ids) {
        return new Finding(id + known.medicine().id(), severity, Reason.of(title, known.medicine().name()),
                Reason.of(advice), List.of(known.recognition().why()), claims.all(ids));
    }
}
