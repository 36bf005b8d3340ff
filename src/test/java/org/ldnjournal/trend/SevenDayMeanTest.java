package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** By hand: evidence.md 4.3, E38. */
class SevenDayMeanTest {

    private static Map<Integer, Double> means(double... values) {
        var means = new TreeMap<Integer, Double>();
        var found = SevenDayMean.means(Diary.sample(1, values).values());
        found.days().forEach(day -> means.put(Diary.DAY_ONE.daysUntil(day) + 1, found.on(day).orElseThrow()));
        return means;
    }

    @Test
    void needsFiveOfTheLastSevenDays() {
        assertThat(means(1, 2, 3, 4)).isEmpty();
        assertThat(means(1, 2, 3, 4, 5)).isEqualTo(Map.of(5, 3.0));
    }

    @Test
    void forgetsWhatIsSevenDaysOld() {
        assertThat(means(1, 2, 3, 4, 5, 6, 7, 8)).isEqualTo(Map.of(5, 3.0, 6, 3.5, 7, 4.0, 8, 5.0));
    }

    @Test
    void hasNoPointOnADayWithoutAnEntryAndNoneAfterALongGap() {
        double none = Double.NaN;
        assertThat(means(1, 2, 3, 4, none, 6, none, none, 9)).isEqualTo(Map.of(6, 3.2));
    }

    @Test
    void aQuantileLiesBetweenTwoDaysByTheirDistance() {
        var sample = Diary.sample(1, 4, 1, 3, 2);
        assertThat(List.of(sample.quantile(0).orElseThrow(), sample.quantile(.25).orElseThrow(),
                sample.quantile(.5).orElseThrow(), sample.quantile(.75).orElseThrow(),
                sample.quantile(1).orElseThrow()))
                .containsExactly(1.0, 1.75, 2.5, 3.25, 4.0);
        assertThat(Diary.sample(1, 7).quantile(.75)).hasValue(7);
        assertThat(new Sample(new Period(Period.Kind.NOW, List.of(), Optional.empty(), 0, true),
                DayValues.NONE).quantile(.5)).isEmpty();
    }
}
