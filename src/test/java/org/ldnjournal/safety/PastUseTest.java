package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastUseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(textBlock = """
            took tramadol until May,             2026-05-31
            took tramadol until 3 May,           2026-05-03
            took tramadol until 3. Mai 2025,     2025-05-03
            codeine until December,              2025-12-31
            codeine until November,              2026-11-22
            last OxyContin 3 days ago,           2026-11-19
            stopped tramadol 2 weeks ago,        2026-11-08
            Tramadol vor 2 Wochen abgesetzt,     2026-11-08
            Tramadol bis Oktober,                2026-10-31
            took codeine yesterday until now,    2026-11-21
            stopped tramadol last week,
            stopped tramadol,
            tramadol,
            no codeine until May,
            stopped morphine until 31 Feb 2026,  2026-02-28
            """)
    void isTheLatestDayThatCanBeMeant(String typed, LocalDate last) {
        assertThat(PastUse.lastDay(typed, TODAY)).isEqualTo(Optional.ofNullable(last));
    }
}
