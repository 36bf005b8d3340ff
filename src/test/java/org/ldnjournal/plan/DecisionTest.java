package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;

/** What a decision and the steps of a plan refuse. */
class DecisionTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 5);

    @ParameterizedTest
    @ValueSource(ints = {0, 367})
    void aDecisionHoldsForOneDayToAYear(int days) {
        assertThatThrownBy(() -> new Decision.StayLonger(days)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Decision.Halve(days)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Decision.Recheck(Dose.mg("1"), days)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Step.of(Dose.mg("1"), days)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void takesOneDayAndAYear() {
        assertThat(new Decision.StayLonger(1).days()).isEqualTo(1);
        assertThat(new Decision.Halve(366).days()).isEqualTo(366);
    }

    @Test
    void itsReasonHasAtMost500Characters() {
        assertThat(decided("x".repeat(500)).reason()).hasSize(500);
        assertThatThrownBy(() -> decided("x".repeat(501))).isInstanceOf(InvalidValue.class);
    }

    private static Decision decided(String reason) {
        return new Decision(DAY, new Decision.GoUp(), reason, true, Book.noon(DAY));
    }

    @Test
    void noPlanIsChangedForADayBeforeItsChange() {
        var steps = List.of(Step.last(Dose.mg("3")));
        assertThatThrownBy(() -> new Decision(DAY, new Decision.Amend(steps, DAY.next()), "", true, Book.noon(DAY)))
                .isInstanceOf(InvalidValue.class);
        assertThat(new Decision(DAY, new Decision.Amend(steps, DAY), "", true, Book.noon(DAY)).from()).isEqualTo(DAY);
    }

    @Test
    void aPlanHasOneTo60StepsAndOnlyTheLastHasNoEnd() {
        var step = Step.of(Dose.mg("1"), 7);
        var last = Step.last(Dose.mg("1"));
        assertThatThrownBy(() -> Plan.checked(List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Plan.checked(List.of(step))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Plan.checked(List.of(last, last))).isInstanceOf(InvalidValue.class);
        assertThat(Plan.checked(with(59, step, last))).hasSize(60);
        assertThatThrownBy(() -> Plan.checked(with(60, step, last))).isInstanceOf(InvalidValue.class);
    }

    private static List<Step> with(int times, Step step, Step last) {
        var steps = new ArrayList<>(Collections.nCopies(times, step));
        steps.add(last);
        return steps;
    }

    @Test
    void aStepHoldsForOneDayToAYearOrWithoutEnd() {
        assertThat(Step.of(Dose.mg("1"), 1).days()).hasValue(1);
        assertThat(Step.of(Dose.mg("1"), 366).days()).hasValue(366);
        assertThat(Step.last(Dose.mg("1")).days()).isEmpty();
    }

    @Test
    void theUsualDecisionsEndWithStop() {
        assertThat(DecisionSort.STOP.isUsual()).isTrue();
        assertThat(DecisionSort.GO_UP.isUsual()).isTrue();
        assertThat(DecisionSort.HALVE.isUsual()).isFalse();
    }

    @Test
    void aProtocolNeedsAnIdStepsASourceAndAClaim() {
        var steps = Protocols.threeSteps().steps();
        assertThat(Protocols.of("threeSteps")).contains(Protocols.threeSteps());
        assertThat(Protocols.of("none")).isEmpty();
        assertThatThrownBy(() -> new Protocol(" ", steps, true, true, "", "source", List.of("E1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Protocol("id", List.of(), true, true, "", "source", List.of("E1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Protocol("id", steps, true, true, "", " ", List.of("E1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Protocol("id", steps, true, true, "", "source", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
