package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Protocol;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;

/** Steps as words: "1.5 mg for 30 days, 3 mg for 30 days, after a review 4.5 mg". */
public final class StepWords {
    private StepWords() {}

    /** A step of a plan. */
    static String of(Step step, Texts texts) {
        return words(Optional.of(step.dose()), step.days(), step.reviewBefore(), texts);
    }

    /** All steps of a plan. */
    public static String of(List<Step> steps, Texts texts) {
        return steps.stream().map(step -> of(step, texts)).collect(Collectors.joining(", "));
    }

    /** What a source states. */
    static String of(Protocol protocol, Texts texts) {
        var stated = protocol.steps().stream().map(step -> words(step.dose(), step.days(), step.reviewBefore(), texts))
                .collect(Collectors.joining(", "));
        return protocol.complete() ? stated : stated + " …";
    }

    private static String words(Optional<Dose> dose, OptionalInt days, boolean review, Texts texts) {
        var amount = dose.map(known -> texts.milligrams(known.milligrams()))
                .orElseGet(() -> texts.get("library.step.open"));
        var held = days.isPresent() ? texts.get("library.step.days", amount, days.getAsInt()) : amount;
        return review ? texts.get("library.step.after", held) : held;
    }
}
