package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.text.Texts;

class ProtocolsTest {
    @Test
    void namesEachProtocolAndItsSource() {
        var texts = Texts.of(Locale.UK);
        assertThat(Protocols.shipped()).hasSize(9).allSatisfy(protocol -> {
            assertThat(texts.get("protocol." + protocol.id())).isNotBlank();
            assertThat(protocol.claims()).isNotEmpty().allMatch(claim -> claim.matches("[FE]\\d+"));
            assertThat(protocol.quote().split(" ").length).isLessThanOrEqualTo(25);
        });
        assertThat(Protocols.shipped()).extracting(Protocol::id).doesNotHaveDuplicates();
    }

    /**
     * Every protocol as evidence.md 1.1 has it: P0, P2a, P2b, P2c, P2d, P3, fixed, E16 and P4c in the order of the
     * library.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            threeSteps    | 1.5 3 4.5               | whole     | offered     | F018
            lenz          | 1.5/30 3/30 review-4.5  | whole     | offered     | F019 F020
            weeksOrMonth  | 1.5                     | beginning | offered     | F021
            deMeirleir    | 0.5                     | beginning | offered     | F010 F009 F022
            veryLow       | 0.25                    | beginning | offered     | F011
            slowly        | 1.5                     | beginning | offered     | F023 F029
            fixed         | 4.5                     | whole     | offered     | F052 F030
            researchTrust | ?/14                    | beginning | offered     | E16
            readersHalves | 1.5                     | beginning | not offered | F024 F025
            """)
    void statesWhatTheSourceStatesAndNoMore(String id, String steps, String whole, String offered, String claims) {
        var protocol = protocol(id);
        assertThat(protocol.steps().stream().map(ProtocolsTest::said).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
        assertThat(protocol.complete() ? "whole" : "beginning").isEqualTo(whole);
        assertThat(protocol.offered() ? "offered" : "not offered").isEqualTo(offered);
        assertThat(protocol.claims()).containsExactly(claims.split(" "));
    }

    private static String said(Protocol.StatedStep step) {
        return (step.reviewBefore() ? "review-" : "")
                + step.dose().map(dose -> dose.milligrams().toPlainString()).orElse("?")
                + (step.days().isPresent() ? "/" + step.days().getAsInt() : "");
    }

    @Test
    void isKeptOnlyByWhatTheSourceStates() {
        var lenz = protocol("lenz");
        var as = lenz.steps(List.of(30, 30));
        assertThat(lenz.isKeptBy(as)).isTrue();
        assertThat(lenz.isKeptBy(List.of(as.get(0), as.get(1).afterReview(), as.get(2)))).as("more reviews").isTrue();
        assertThat(lenz.isKeptBy(List.of(as.get(0), as.get(1), Step.last(Dose.mg("4.5"))))).as("no review").isFalse();
        assertThat(lenz.isKeptBy(lenz.steps(List.of(30, 31)))).as("other days").isFalse();
        assertThat(lenz.isKeptBy(List.of(as.get(0), as.get(2)))).as("a step less").isFalse();
        var open = protocol("deMeirleir");
        assertThat(open.isKeptBy(List.of(Step.of(Dose.mg("0.5"), 14), Step.last(Dose.mg("3"))))).isTrue();
        assertThat(open.isKeptBy(List.of(Step.of(Dose.mg("1"), 14), Step.last(Dose.mg("3"))))).isFalse();
    }

    @Test
    void leavesTheDaysOfTheThreeStepsOpen() {
        var threeSteps = Protocols.threeSteps();
        assertThat(threeSteps.steps()).extracting(step -> step.dose().orElseThrow())
                .containsExactly(Dose.mg("1.5"), Dose.mg("3"), Dose.mg("4.5"));
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
