package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Reason;

/** What stands beside a sentence, and when. */
class WordingTest {
    private static final double[] BEFORE = {7, 6, 8, 7, 7, 6, 7, 8, 7, 6, 7, 7, 8, 6};
    private static final double[] AFTER = {6, 5, 6, 5, 4, 5, 5, 6, 4, 5, 5, 4, 5, 6};

    private static List<String> details(Measure measure, double[] before, double[] after) {
        var compared = Comparison.of(measure, Diary.sample(-13, before), Diary.sample(40, after), 0, 7);
        return compared.details().stream().map(Reason::key).toList();
    }

    @Test
    void saysTheLoggedDaysOfBothSidesFirstAndAlways() {
        assertThat(details(Measure.PAIN, Arrays.copyOf(BEFORE, 3), AFTER))
                .containsExactly("trend.logged.NOW", "trend.logged.NOW");
    }

    @Test
    void saysThatLoggingWasUnequal() {
        var gaps = AFTER.clone();
        Arrays.fill(gaps, 0, 4, Double.NaN);
        assertThat(details(Measure.PAIN, BEFORE, gaps)).contains("trend.detail.unequal");
        assertThat(details(Measure.PAIN, BEFORE, AFTER)).doesNotContain("trend.detail.unequal");
    }

    @Test
    void saysOfNothingButPainHowMuchMattersSinceNoSourceOfTheEvidenceTells() {
        assertThat(details(Measure.FATIGUE, BEFORE, AFTER)).containsExactly("trend.logged.NOW", "trend.logged.NOW",
                "trend.detail.pairs", "trend.detail.pairsNote", "trend.detail.pointsLower", "trend.detail.lagOne");
    }

    @Test
    void neverSaysPairsWithoutTheNoteAndNeverPairsOfHours() {
        assertThat(details(Measure.PAIN, BEFORE, AFTER))
                .containsSubsequence("trend.detail.pairs", "trend.detail.pairsNote");
        assertThat(details(Measure.SLEEP_HOURS, BEFORE, AFTER))
                .doesNotContain("trend.detail.pairs", "trend.detail.pairsNote");
    }

    @Test
    void namesTheSizeOfTheChange() {
        assertThat(details(Measure.PAIN, BEFORE, AFTER)).contains("trend.band.SMALL");
    }

    @Test
    void saysHowMuchDaysResembleTheDayBefore() {
        assertThat(details(Measure.PAIN, BEFORE, AFTER)).last().isEqualTo("trend.detail.lagOne");
    }

    @Test
    void saysTheTypicalShiftInItsUnitAndDirection() {
        assertThat(details(Measure.PAIN, BEFORE, AFTER)).contains("trend.detail.pointsLower");
        assertThat(details(Measure.PAIN, AFTER, BEFORE)).contains("trend.detail.pointsHigher");
        assertThat(details(Measure.PAIN, BEFORE, BEFORE)).contains("trend.detail.shiftNone");
        assertThat(details(Measure.SLEEP_HOURS, BEFORE, AFTER)).contains("trend.detail.hoursLess");
        assertThat(details(Measure.SLEEP_HOURS, AFTER, BEFORE)).contains("trend.detail.hoursMore");
        assertThat(details(Measure.SLEEP_HOURS, BEFORE, BEFORE)).contains("trend.detail.shiftNone");
    }

    /** Of a step of 9 days after settling nothing can ever be said; of one of 10 it depends on what was logged. */
    @ParameterizedTest
    @CsvSource({"6, 14, trend.none.baseline", "7, 9, trend.none.shortStep", "7, 10, trend.none.period"})
    void saysWhyNothingIsCompared(int before, int stepDays, String key) {
        var days = new double[stepDays];
        Arrays.fill(days, Double.NaN);
        var blank = Diary.sample(40, days);
        var step = new Sample(new Period(Period.Kind.STEP, blank.period().days(), Optional.empty(), 0, false),
                blank.values());
        var compared = Comparison.of(Measure.PAIN, Diary.sample(-13, Arrays.copyOf(BEFORE, before)), step, 0, 7);
        assertThat(compared.sentence().key()).isEqualTo(key);
    }

    /** The pain of a baseline that averages exactly 2 has a percentage still. */
    @ParameterizedTest
    @CsvSource({"2, true", "1.99, false"})
    void tellsPercentFromBaselineOfTwoOn(double mean, boolean told) {
        var before = new double[14];
        Arrays.fill(before, mean);
        var difference = Difference.of(Measure.PAIN, Diary.sample(-13, before), Diary.sample(40, AFTER));
        assertThat(difference.percent().isPresent()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"12, false", "11, true"})
    void callsSharesOfLoggedDaysUnequalBeyondTwentyPoints(int logged, boolean unequal) {
        var window = new double[15];
        Arrays.fill(window, Double.NaN);
        System.arraycopy(AFTER, 0, window, 0, logged);
        var difference = Difference.of(Measure.PAIN, Diary.sample(-13, BEFORE), Diary.sample(40, window));
        assertThat(difference.unequalLogged()).isEqualTo(unequal);
    }
}
