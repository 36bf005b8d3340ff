package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.plan.Look;
import org.ldnjournal.safety.Claims;

class PlaceboTest {

    /** Evidence.md 2.4: one trial tells it in per cent of the days before, the others in points. */
    @ParameterizedTest
    @CsvSource({"YOUNGER, 5, -0.9", "YOUNGER, 10, -1.8", "FINAL, 5, -0.9", "FINAL, 10, -0.9", "INNOVA, 5, -0.64"})
    void painFellOnPlaceboToo(Placebo trial, double before, double points) {
        assertThat(trial.points(before)).isCloseTo(points, within(1e-12));
        assertThat(Claims.shipped().claim(trial.claim()).id()).isEqualTo(trial.claim());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61})
    void noMoreThan60DaysSettle(int days) {
        assertThatThrownBy(() -> new ResponseChoices(days, false, Look.ASSESSMENT_WINDOW))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60})
    void noDayMayHaveToSettleAndSixtyMay(int days) {
        assertThat(new ResponseChoices(days, false, Look.ASSESSMENT_WINDOW).settling()).isEqualTo(days);
    }
}
