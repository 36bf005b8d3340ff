package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of the year is refused wherever a date is kept. */
class DatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "0026-11-22"})
    void refusesYearsThatAreSlips(LocalDate slip) {
        refuses(() -> new JournalDay(slip));
        refuses(() -> medicine(Optional.of(slip), Optional.empty()));
        refuses(() -> medicine(Optional.empty(), Optional.of(slip)));
        refuses(() -> new LabValue(UUID.randomUUID(), slip, LabValue.Test.ESR, BigDecimal.TEN));
        refuses(() -> Person.UNNAMED.withBirthDate(Optional.of(slip)));
    }

    /** A number would get a sign between its thousands: 2,200. */
    @Test
    void saysTheYearAsItIsWritten() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> JournalDay.of(2200, 1, 1))
                .satisfies(slip -> assertThat(slip.reason()).isEqualTo(Reason.of("day.refused.range", "2200")));
    }

    private static Medicine medicine(Optional<LocalDate> started, Optional<LocalDate> stopped) {
        return new Medicine(UUID.randomUUID(), "x", Medicine.Use.REGULAR, started, stopped,
                Medicine.Clarification.NONE);
    }

    private static void refuses(Runnable making) {
        assertThatThrownBy(making::run).isInstanceOf(InvalidValue.class).hasMessageContaining("day.refused.range");
    }
}
