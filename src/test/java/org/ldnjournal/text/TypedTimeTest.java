package org.ldnjournal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            21:30,     21:30
            21.30,     21:30
            2130,      21:30
            21,        21:00
            9:30 pm,   21:30
            9:30 P.M., 21:30
            9 p. m.,   21:00
            12 am,     00:00
            """)
    void readsWhatPeopleType(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            24:00
            13 pm
            0 am
            21:3
            late
            9 m
            """)
    void refusesWhatIsNoTime(String typed) {
        assertThat(TypedTime.read(typed)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("homes")
    void readsTimesAndDaysAsTheProgramItselfWritesThem(Locale home) {
        var texts = Texts.of(home);
        for (var time : List.of(LocalTime.of(0, 5), LocalTime.of(9, 30), LocalTime.NOON, LocalTime.of(20, 2))) {
            assertThat(TypedTime.read(texts.time(time))).as(texts.time(time)).contains(time);
        }
        // one of which the numbers alone could be two days is asked about, by whomever it was written
        var day = LocalDate.of(2026, 11, 19);
        assertThat(TypedDate.read(texts.date(day), texts.locale(), day.plusDays(30))).as(texts.date(day))
                .isEqualTo(new TypedDate.Day(day));
    }

    /** Every country whose people may have the program in one of its languages. */
    static Stream<Locale> homes() {
        return Arrays.stream(Locale.getAvailableLocales()).filter(home -> home.getVariant().isEmpty()
                && home.getScript().isEmpty() && List.of("en", "de").contains(home.getLanguage()));
    }
}
