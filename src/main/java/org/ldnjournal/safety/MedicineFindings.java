package org.ldnjournal.safety;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Finding.Severity;

/** What is said of one medicine of the list. Source: evidence.md 3.2, 3.4, 6.1. */
final class MedicineFindings {
    private final OpioidFindings opioids;
    private final Vocabulary vocabulary;
    private final Claims claims;
    private final Optional<String> country;

    /** @param country where the person lives, as ISO 3166-1 alpha-2 */
    MedicineFindings(Vocabulary vocabulary, Claims claims, boolean doseDue, Optional<String> country) {
        this.vocabulary = vocabulary;
        this.claims = claims;
        this.country = country;
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
        var question = finding("medicine.ask ", Severity.TALK, known,
                "finding.ask.title", "finding.ask.advice", "E1-contraindicated", "E3");
        return country.filter(code -> isListedIn(code, known.recognition())).map(code -> question.said(
                Reason.of("finding.ask.titleCountry", known.medicine().name(), Locale.of("", code),
                        known.recognition().ingredient()), question.advice(), List.of())).orElse(question);
    }

    /** A name that is only near to one of the vocabulary, or is said not to be taken, says nothing of a country. */
    private boolean isListedIn(String code, Recognition asked) {
        return asked.why().key().equals("recognition.askName")
                && vocabulary.isListedAsOpioidIn(code, asked.suggestions().getFirst());
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
