package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ldnjournal.journal.Dose;

/** Slips of the decimal sign never pass in silence; the plan's own dose always does. Source: evidence.md H1. */
class DoseQuestionsProperties {

    @Property
    void tenTimesAPlannedDoseIsNeverSilent(@ForAll @LongRange(min = 250, max = 6_000) long micrograms) {
        var due = Optional.of(new Dose(micrograms));
        assertThat(DoseQuestions.about(new Dose(10 * micrograms), due, due)).isInstanceOf(DoseQuestion.Stops.class);
    }

    @Property
    void aTenthOfAPlannedDoseIsNeverSilent(@ForAll @LongRange(min = 250, max = 6_000) long micrograms) {
        var due = Optional.of(new Dose(micrograms));
        assertThat(DoseQuestions.about(new Dose(micrograms / 10), due, due)).isInstanceOf(DoseQuestion.Asks.class);
    }

    @Property
    void thePlannedDoseIsAlwaysSilent(
            @ForAll @LongRange(min = 1, max = 1_000_000) long due,
                    @ForAll @LongRange(min = 1, max = 1_000_000) long last) {
        assertThat(DoseQuestions.about(new Dose(due), Optional.of(new Dose(due)), Optional.of(new Dose(last))))
                .isInstanceOf(DoseQuestion.None.class);
    }

    @Property
    void aHigherAmountNeverRaisesAWeakerQuestion(
            @ForAll @LongRange(min = 4_500, max = 100_000) long lower,
                    @ForAll @LongRange(min = 0, max = 100_000) long more) {
        var due = Optional.of(Dose.mg("4.499"));
        assertThat(strength(DoseQuestions.about(new Dose(lower + more), due, due)))
                .isGreaterThanOrEqualTo(strength(DoseQuestions.about(new Dose(lower), due, due)));
    }

    private static int strength(DoseQuestion question) {
        return switch (question) {
            case DoseQuestion.None _ -> 0;
            case DoseQuestion.Asks _ -> 1;
            case DoseQuestion.Confirms _ -> 2;
            case DoseQuestion.Stops _ -> 3;
        };
    }
}
