package org.ldnjournal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ThinningProperties {
    private static final LocalDateTime FROM = LocalDateTime.of(2024, 12, 20, 0, 0);

    @Provide
    Arbitrary<List<LocalDateTime>> times() {
        return Arbitraries.integers().between(0, 900 * 24).map(FROM::plusHours).list().ofMaxSize(150);
    }

    @Property(tries = 300)
    void keepsOnlyWhatIsThereAndTheNewestAlways(@ForAll("times") List<LocalDateTime> made) {
        var kept = Thinning.kept(made);
        assertThat(made).containsAll(kept);
        assertThat(kept).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder())
                .hasSizeLessThanOrEqualTo(Thinning.DAYS + Thinning.WEEKS + Thinning.MONTHS);
        made.stream().max(Comparator.naturalOrder()).ifPresent(newest -> assertThat(kept).startsWith(newest));
    }

    @Property(tries = 300)
    void keepsTheNewestOfEachOfTheLastPeriodsThatHaveOne(@ForAll("times") List<LocalDateTime> made) {
        var kept = Thinning.kept(made);
        assertThat(kept).containsAll(newest(made, Thinning.DAYS, LocalDateTime::toLocalDate));
        assertThat(kept).containsAll(newest(made, Thinning.WEEKS, time -> week(time.toLocalDate())));
        assertThat(kept).containsAll(newest(made, Thinning.MONTHS, YearMonth::from));
    }

    /** Letting go after each backup keeps the same as letting go once at the end. */
    @Property(tries = 200)
    void givesTheSameBackupByBackup(@ForAll("times") List<LocalDateTime> made) {
        var stepwise = new ArrayList<LocalDateTime>();
        for (var time : made.stream().sorted().toList()) {
            stepwise.add(time);
            stepwise.retainAll(Thinning.kept(stepwise));
        }
        assertThat(Thinning.kept(stepwise)).isEqualTo(Thinning.kept(made));
    }

    @Example
    void threeYearsOfEveningsLeaveFourteenDaysEightWeeksAndTwoYears() {
        var evenings = FROM.toLocalDate().datesUntil(FROM.toLocalDate().plusYears(3))
                .map(day -> day.atTime(21, 30)).toList();
        var kept = Thinning.kept(evenings);
        var last = evenings.getLast().toLocalDate();
        assertThat(kept).contains(last.minusDays(13).atTime(21, 30)).doesNotContain(last.minusDays(20).atTime(21, 30));
        assertThat(kept.getLast().toLocalDate()).isEqualTo(YearMonth.from(last).minusMonths(23).atEndOfMonth());
        assertThat(kept).hasSize(14 + 6 + 22);
    }

    /** Monday to Sunday, counted. */
    private static LocalDate week(LocalDate day) {
        return day.minusDays(day.get(ChronoField.DAY_OF_WEEK) - 1L)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static <P extends Comparable<? super P>> List<LocalDateTime> newest(
            Collection<LocalDateTime> made, int periods, Function<LocalDateTime, P> period) {
        return made.stream().map(period).distinct().sorted(Comparator.reverseOrder()).limit(periods)
                .map(one -> made.stream().filter(time -> period.apply(time).equals(one))
                        .max(Comparator.naturalOrder()).orElseThrow()).toList();
    }
}
