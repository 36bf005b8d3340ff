package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthGridTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11, en-GB, MONDAY,   6, 0, 0, 5
            2026-11, en-US, SUNDAY,   0, 0, 1, 4
            2026-11, ar-EG, SATURDAY, 1, 0, 2, 4
            2027-02, de-DE, MONDAY,   0, 0, 6, 3
            """)
    void beginsTheWeekAsTheLocaleDoes(
            YearMonth month, String locale, DayOfWeek first, int column, int row, int lastColumn, int lastRow) {
        var grid = MonthGrid.of(month, Locale.forLanguageTag(locale));
        assertThat(grid.weekdays()).first().isEqualTo(first);
        assertThat(grid.column(1)).isEqualTo(column);
        assertThat(grid.row(1)).isEqualTo(row);
        assertThat(grid.column(month.lengthOfMonth())).isEqualTo(lastColumn);
        assertThat(grid.row(month.lengthOfMonth())).isEqualTo(lastRow);
    }

    @Test
    void eachDayStandsUnderItsDayOfTheWeek() {
        var grid = MonthGrid.of(YearMonth.of(2028, 2), Locale.forLanguageTag("ar-EG"));
        for (int day = 1; day <= 29; day++) {
            assertThat(grid.weekdays().get(grid.column(day))).isEqualTo(grid.month().atDay(day).getDayOfWeek());
        }
    }
}
