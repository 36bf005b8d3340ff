package org.ldnjournal.ui.history.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;

class PastedDatesTest {
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);

    /** After midnight the day of the journal is still the one before: it may be the date on the wall. */
    @ParameterizedTest
    @CsvSource({"22 Nov, 2026-11-22", "23 Nov, ", "24 Nov, 2025-11-24"})
    void withoutAYearItIsTheLastSuchDayButTheYearOfTomorrowsDateIsNotGuessed(String date, LocalDate day) {
        var read = Typed.from(() -> new PastedDates(List.of(date), Locale.UK, TODAY).day(date, 3));
        assertThat(read).isEqualTo(day != null ? new Typed.Accepted<>(Optional.of(new JournalDay(day)))
                : new Typed.Refused<>(Reason.of("grid.refused.line", 3, Reason.of(
                        "date.refused.year", date, LocalDate.of(2025, 11, 23), LocalDate.of(2026, 11, 23)))));
    }
}
