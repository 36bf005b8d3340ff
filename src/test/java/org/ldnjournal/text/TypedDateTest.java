package org.ldnjournal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(textBlock = """
            en-GB | 2026-11-05      | 2026-11-05
            en-GB | 22/11/2026      | 2026-11-22
            en-GB | 22-11-2026      | 2026-11-22
            en-GB | 22.11.26        | 2026-11-22
            en-US | 22.11.2026      | 2026-11-22
            en-US | 22/11/2026      | 2026-11-22
            en-US | 11/22/2026      | 2026-11-22
            en-GB | 11/22/2026      | 2026-11-22
            en-GB | 11/11/2026      | 2026-11-11
            de-DE | 5.11.2026       | 2026-11-05
            de-DE | 5. Nov. 2026    | 2026-11-05
            de-DE | 5. Nov 2026     | 2026-11-05
            de-DE | 5 Sept 2026     | 2026-09-05
            de-DE | Heute           | 2026-11-22
            de-DE | gestern         | 2026-11-21
            de-DE | today           | 2026-11-22
            en-GB | Today           | 2026-11-22
            en-GB | yesterday       | 2026-11-21
            en-GB | 5 Nov 2026      | 2026-11-05
            en-GB | 5 november 2026 | 2026-11-05
            en-US | Nov 5, 2026     | 2026-11-05
            en-GB | 3. März 2026    | 2026-03-03
            en-US | 5. Okt. 2026    | 2026-10-05
            de-DE | 5 Oct 2026      | 2026-10-05
            de-DE | Mar 3, 2026     | 2026-03-03
            """, delimiter = '|')
    void understandsTheWaysPeopleWriteDates(String locale, String typed, LocalDate date) {
        assertThat(TypedDate.read(typed, Locale.forLanguageTag(locale), TODAY)).isEqualTo(new TypedDate.Day(date));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            de-DE | 5.11.        | 2026-11-05 | 2027-11-05
            de-DE | 24.12.       | 2025-12-24 | 2026-12-24
            de-DE | 5. November  | 2026-11-05 | 2027-11-05
            de-DE | Do., 5. Nov. | 2026-11-05 | 2027-11-05
            de-DE | 3. März      | 2026-03-03 | 2027-03-03
            en-GB | 5 Nov        | 2026-11-05 | 2027-11-05
            en-GB | Thu 5 Nov    | 2026-11-05 | 2027-11-05
            en-GB | 23 Nov       | 2025-11-23 | 2026-11-23
            de-DE | 24 Dec       | 2025-12-24 | 2026-12-24
            """, delimiter = '|')
    void tellsTheLastAndTheNextDayWhereTheYearIsLeftOut(String locale, String typed, LocalDate last, LocalDate next) {
        assertThat(TypedDate.read(typed, Locale.forLanguageTag(locale), TODAY))
                .isEqualTo(new TypedDate.WithoutYear(last, next));
    }

    @Test
    void todayNeedsNoYearAndALeapDayHasItsNextOneYearsLater() {
        assertThat(TypedDate.read("22 Nov", Locale.UK, TODAY)).isEqualTo(new TypedDate.Day(TODAY));
        assertThat(TypedDate.read("29 Feb", Locale.UK, LocalDate.of(2098, 3, 1))).isEqualTo(new TypedDate.None());
        assertThat(TypedDate.read("29 Feb", Locale.UK, LocalDate.of(2096, 3, 1))).isEqualTo(
                new TypedDate.WithoutYear(LocalDate.of(2096, 2, 29), LocalDate.of(2104, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 3/4/2026", "en-US, 3/4/2026", "en-GB, 03-04-26", "en-US, 3.4.2026", "de-DE, 3/4/2026"})
    void neverGuessesWhichNumberIsTheDay(String locale, String typed) {
        assertThat(TypedDate.read(typed, Locale.forLanguageTag(locale), TODAY))
                .isEqualTo(new TypedDate.TwoDays(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/6/2026", "29 Feb 2026", "29/2/2026", "22/11-2026x", "2026-13-01", "5",
            "5.11.", "heute"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(TypedDate.read(typed, Locale.UK, TODAY)).isEqualTo(new TypedDate.None());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            21:30   | 21:30
            21.30   | 21:30
            2130    | 21:30
            21      | 21:00
            9:30 pm | 21:30
            12 am   | 00:00
            """, delimiter = '|')
    void understandsTheWaysPeopleWriteTimes(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "21:60", "13 pm", "bedtime"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }
}
