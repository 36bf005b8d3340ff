package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayValuesTest {

    @Test
    void aDayThatSaysNothingIsAbsent() {
        var words = new TreeMap<>(Map.of(Diary.day(1), "4", Diary.day(2), "", Diary.day(3), "6"));
        assertThat(DayValues.of(words, word -> word.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(word))))
                .isEqualTo(Diary.values(Map.of(Diary.day(1), 4.0, Diary.day(3), 6.0)));
    }

    @Test
    void whatAnotherDayOrAnotherValueTellsApartIsNotTheSame() {
        var values = Diary.values(Map.of(Diary.day(1), 4.0));
        assertThat(values).hasSameHashCodeAs(Diary.values(Map.of(Diary.day(1), 4.0))).hasToString("[2026-03-02=4.0]");
        assertThat(values).isNotEqualTo(Diary.values(Map.of(Diary.day(2), 4.0)))
                .isNotEqualTo(Diary.values(Map.of(Diary.day(1), 5.0))).isNotEqualTo(DayValues.NONE)
                .isNotEqualTo("[2026-03-02=4.0]");
        assertThat(IntStream.of(values.hashCode(), Diary.values(Map.of(Diary.day(2), 4.0)).hashCode(),
                Diary.values(Map.of(Diary.day(1), 5.0)).hashCode()).distinct().count()).isEqualTo(3);
    }

    @Test
    void aCopyOfTheValuesIsTheirReadersOwn() {
        var values = Diary.values(Map.of(Diary.day(1), 4.0));
        values.numbers()[0] = 9;
        assertThat(values.on(Diary.day(1))).hasValue(4);
    }

    @Test
    void whatComesOnADayOrLaterIsFoundAlsoWhereTheDayHasNone() {
        var values = Diary.values(Map.of(Diary.day(2), 4.0, Diary.day(5), 6.0));
        assertThat(IntStream.of(1, 2, 3, 5, 6).map(day -> values.from(Diary.day(day).date().toEpochDay())))
                .containsExactly(0, 0, 1, 1, 2);
    }

    @Test
    void theGreatestIsThatOfAll() {
        assertThat(Diary.values(Map.of(Diary.day(1), 4.0, Diary.day(2), 9.0, Diary.day(3), 6.0)).greatest())
                .hasValue(9);
        assertThat(DayValues.NONE.greatest()).isEmpty();
    }
}
