package org.ldnjournal.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Finding.Severity;

/**
 * What the answers about conditions mean: "yes" and "not sure" are reasons to ask, with the laboratory values that were
 * entered beside them, which are never judged. Sources: evidence.md E1, E5, E7, F080 to F085, C10, H16.
 */
final class ConditionFindings {
    private final Claims claims;
    private final Situation situation;

    ConditionFindings(Claims claims, Situation situation) {
        this.claims = claims;
        this.situation = situation;
    }

    Stream<Finding> all() {
        return Stream.of(
                Arrays.stream(Condition.values()).flatMap(situation::open).map(this::of),
                allergies(),
                dueAgain()).flatMap(found -> found);
    }

    private Finding of(ConditionAnswer answer) {
        var condition = answer.condition();
        var because = new ArrayList<Reason>();
        because.add(Reason.of(answer.answer() == ConditionAnswer.Answer.YES
                ? "finding.because.answeredYes" : "finding.because.answeredNotSure", answer.answered()));
        because.addAll(more(condition));
        return new Finding("condition." + condition.name(), severity(answer),
                Reason.of("finding.conditionTitle." + condition.name()),
                Reason.of("finding.conditionAdvice." + condition.name()), because, claims.all(sources(condition)));
    }

    private static Severity severity(ConditionAnswer answer) {
        return switch (answer.condition()) {
            case PREGNANCY, NALTREXONE_ALLERGY, OPIOID_DEPENDENCE ->
                    answer.answer() == ConditionAnswer.Answer.YES ? Severity.STOP : Severity.TALK;
            case LIVER, KIDNEY, BREASTFEEDING -> Severity.TALK;
        };
    }

    private static String[] sources(Condition condition) {
        return switch (condition) {
            case LIVER -> new String[] {"E7-organs", "E5", "F080", "F084", "F085"};
            case KIDNEY -> new String[] {"E7-organs", "F080"};
            case PREGNANCY -> new String[] {"F081", "F082"};
            case BREASTFEEDING -> new String[] {"F082", "F083"};
            case NALTREXONE_ALLERGY -> new String[] {"E1-hypersensitivity"};
            case OPIOID_DEPENDENCE -> new String[] {"E1-dependence", "E7-opioids"};
        };
    }

    private List<Reason> more(Condition condition) {
        return switch (condition) {
            case LIVER -> Stream.concat(latest(LabValue.Test::isOfLiver), situation.taken()
                    .filter(medicine -> Substance.in(medicine.medicine().name()).stream()
                            .anyMatch(Substance::burdensLiver))
                    .map(medicine -> Reason.of("finding.because.liverMedicine", medicine.medicine().name()))).toList();
            case KIDNEY -> latest(LabValue.Test::isOfKidney).toList();
            case PREGNANCY, BREASTFEEDING, NALTREXONE_ALLERGY, OPIOID_DEPENDENCE -> List.of();
        };
    }

    /** The newest value of each of these tests, as it stands on the laboratory's sheet. */
    private Stream<Reason> latest(Predicate<LabValue.Test> wanted) {
        return Arrays.stream(LabValue.Test.values()).filter(wanted).flatMap(test -> situation.contents().labs().stream()
                .filter(value -> value.test() == test && !value.date().isAfter(situation.today().date()))
                .reduce(BinaryOperator.maxBy(Comparator.comparing(LabValue::date)))
                .map(value -> Reason.of("finding.because.lab." + test.name(), value.value(), value.date())).stream());
    }

    private Stream<Finding> allergies() {
        return situation.contents().items().of(Allergy.class).stream()
                .filter(allergy -> Substance.in(allergy.words()).contains(Substance.NALTREXONE))
                .map(allergy -> new Finding("allergy " + allergy.id(), Severity.STOP,
                        Reason.of("finding.conditionTitle." + Condition.NALTREXONE_ALLERGY.name()),
                        Reason.of("finding.conditionAdvice." + Condition.NALTREXONE_ALLERGY.name()),
                        List.of(Reason.of("finding.because.allergy", allergy.words())),
                        claims.all(sources(Condition.NALTREXONE_ALLERGY))));
    }

    private Stream<Finding> dueAgain() {
        var due = Checklist.dueAgain(situation.contents(), situation.today());
        return due.isEmpty() ? Stream.empty() : Stream.of(new Finding("checklist.due", Severity.KNOW,
                Reason.of("finding.checklist.title"), Reason.of("finding.checklist.advice"),
                List.of(Reason.of("finding.because.checklist", due.stream().map(ConditionAnswer::answered)
                        .min(Comparator.naturalOrder()).orElseThrow())),
                claims.all("E7-organs", "F080", "F082")));
    }
}
