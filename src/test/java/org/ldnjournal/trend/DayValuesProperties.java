package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ldnjournal.journal.JournalDay;

/** Whatever is asked of values that lie side by side is what an ordered map of the same days says. */
class DayValuesProperties {
    private static final int DAYS = 60;

    @Provide
    Arbitrary<NavigableMap<JournalDay, Double>> byDay() {
        return Arbitraries.maps(Arbitraries.integers().between(1, DAYS).map(Diary::day),
                Arbitraries.integers().between(0, 10).map(Integer::doubleValue)).ofMaxSize(40).map(TreeMap::new);
    }

    @Property(tries = 200)
    void eachDayHasItsValueAtItsPlace(@ForAll("byDay") NavigableMap<JournalDay, Double> byDay) {
        var values = Diary.values(byDay);
        assertThat(values.size()).isEqualTo(byDay.size());
        assertThat(values.days()).containsExactlyElementsOf(byDay.keySet());
        assertThat(values.numbers()).containsExactly(byDay.values().toArray(Double[]::new));
        assertThat(values.greatest()).isEqualTo(byDay.values().stream().mapToDouble(Double::doubleValue).max());
        var days = List.copyOf(byDay.keySet());
        for (int place = 0; place < days.size(); place++) {
            assertThat(values.day(place)).isEqualTo((int) days.get(place).date().toEpochDay());
            assertThat(values.value(place)).isEqualTo(byDay.get(days.get(place)));
            assertThat(values.follows(place)).isEqualTo(byDay.containsKey(days.get(place).previous()));
        }
    }

    @Property(tries = 200)
    void aDayIsFoundByItsValueAndByWhatComesOnItOrLater(
            @ForAll("byDay") NavigableMap<JournalDay, Double> byDay, @ForAll @IntRange(max = DAYS + 1) int number) {
        var values = Diary.values(byDay);
        var day = Diary.day(number);
        assertThat(values.on(day)).isEqualTo(byDay.containsKey(day) ? OptionalDouble.of(byDay.get(day))
                : OptionalDouble.empty());
        assertThat(values.from(day.date().toEpochDay())).isEqualTo(byDay.headMap(day, false).size());
    }
}
