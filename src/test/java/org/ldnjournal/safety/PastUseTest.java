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
            stopped codeine until 0 May,         2026-05-31
            stopped codeine until 31 May,        2026-05-31
            stopped codeine until 1 May,         2026-05-01
            stopped codeine until 1000 May,      2026-05-31
            stopped codeine until 22 November,   2026-11-22
            stopped codeine until 21 November,   2026-11-21
            stopped codeine until 30 November,   2026-11-22
            stopped codeine until May 1900,      2026-05-31
            stopped codeine until May 1901,      1901-05-31
            stopped codeine until May 2027,
            stopped codeine until May 20x5,      2026-05-31
            stopped codeine until the maybush,
            stopped codeine until Mayday,
            stopped codeine until Dezember,      2025-12-31
            stopped codeine until Okt,           2026-10-31
            stopped codeine until October,       2026-10-31
            stopped codeine 999 days ago,        2024-02-27
            stopped codeine 1000 days ago,
            stopped codeine x days ago,
            stopped codeine 2 months ago,        2026-09-27
            stopped codeine 3 days later,
            gestern Codein abgesetzt,            2026-11-21
            """)
    void isTheLatestDayThatCanBeMeant(String typed, LocalDate last) {
        assertThat(PastUse.lastDay(typed, TODAY)).isEqualTo(Optional.ofNullable(last));
    }
}
