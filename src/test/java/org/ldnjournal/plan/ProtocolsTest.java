package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.text.Texts;

class ProtocolsTest {
    @Test
    void namesEachProtocolAndItsSource() {
        var texts = Texts.of(Locale.UK);
        assertThat(Protocols.shipped()).hasSize(8).allSatisfy(protocol -> {
            assertThat(texts.get("protocol." + protocol.id())).isNotBlank();
            assertThat(protocol.claims()).isNotEmpty().allMatch(claim -> claim.matches("[FE]\\d+"));
            assertThat(protocol.quote().split(" ").length).isLessThanOrEqualTo(25);
        });
        assertThat(Protocols.shipped()).extracting(Protocol::id).doesNotHaveDuplicates();
    }

    @Test
    void leavesTheDaysOfTheThreeStepsOpen() {
        var threeSteps = Protocols.threeSteps();
        assertThat(threeSteps.doses()).containsExactly(Dose.mg("1.5"), Dose.mg("3"), Dose.mg("4.5"));
        assertThat(threeSteps.steps()).allMatch(step -> step.days().isEmpty());
        assertThat(threeSteps.steps(List.of(14, 21))).containsExactly(
                Step.of(Dose.mg("1.5"), 14), Step.of(Dose.mg("3"), 21), Step.last(Dose.mg("4.5")));
    }

    @Test
    void refusesTooFewDurations() {
        assertThatThrownBy(() -> Protocols.threeSteps().steps(List.of(14))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Protocols.threeSteps().steps(List.of(14, 0))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void keepsTheReviewBeforeTheThirdStepOfLenz() {
        var lenz = protocol("lenz");
        assertThat(lenz.steps()).extracting(Protocol.StatedStep::days)
                .containsExactly(OptionalInt.of(30), OptionalInt.of(30), OptionalInt.empty());
        assertThat(lenz.steps()).extracting(Protocol.StatedStep::reviewBefore).containsExactly(false, false, true);
        assertThat(lenz.steps(List.of(30, 30)).getLast()).isEqualTo(Step.last(Dose.mg("4.5")).afterReview());
    }

    @Test
    void makesNoPlanOfSourceThatStatesOnlyTheBeginning() {
        var open = protocol("deMeirleir");
        assertThat(open.complete()).isFalse();
        assertThatThrownBy(() -> open.steps(List.of())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void offersTheFixedDoseOfTheTrials() {
        assertThat(protocol("fixed").steps(List.of())).containsExactly(Step.last(Dose.mg("4.5")));
    }

    private static Protocol protocol(String id) {
        return Protocols.shipped().stream().filter(found -> found.id().equals(id)).findFirst().orElseThrow();
    }
}
