package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Rollover;

class PreparationTest {
    private static final Preparation.Tablet SCORED = new Preparation.Tablet(Dose.mg("3"), true);

    @Test
    void isCalledByWhatItIsAndItsStrength() {
        assertThat(new Preparation.Capsule(Dose.mg("1.5")).name())
                .isEqualTo(Reason.of("preparation.capsules", new BigDecimal("1.5")));
        assertThat(SCORED.name()).isEqualTo(Reason.of("preparation.scoredTablets", new BigDecimal("3")));
        assertThat(new Preparation.Tablet(Dose.mg("3"), false).name())
                .isEqualTo(Reason.of("preparation.tablets", new BigDecimal("3")));
        assertThat(new Preparation.Liquid(Dose.mg("1"), 100).name())
                .isEqualTo(Reason.of("preparation.liquid", new BigDecimal("1")));
    }

    @Test
    void isTakenInWordsThatNameNumberAndStrength() {
        assertThat(new Way.Whole(new Preparation.Capsule(Dose.mg("1.5")), 2).words())
                .isEqualTo(Reason.of("preparation.part.capsules", 2, new BigDecimal("1.5")));
        assertThat(new Way.Whole(SCORED, 1).words())
                .isEqualTo(Reason.of("preparation.part.tablets", 1, new BigDecimal("3")));
        assertThat(new Way.Half(SCORED).words()).isEqualTo(Reason.of("preparation.part.half", new BigDecimal("3")));
        assertThat(new Way.Drawn(new Preparation.Liquid(Dose.mg("1"), 50), 3).words())
                .isEqualTo(Reason.of("preparation.part.volume", new BigDecimal("0.15"), new BigDecimal("1")));
    }

    @Test
    void aTabletIsOnlyScoredWhereItsHalfIsExact() {
        assertThatThrownBy(() -> new Preparation.Tablet(new Dose(1_001), true)).isInstanceOf(InvalidValue.class);
        assertThat(new Preparation.Tablet(new Dose(1_001), false).strength()).isEqualTo(new Dose(1_001));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 1_001})
    void refusesASyringeThatNobodyCanReadOrDraw(int graduation) {
        assertThatThrownBy(() -> new Preparation.Liquid(Dose.mg("1"), graduation)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000})
    void takesTheFinestAndTheCoarsestSyringe(int graduation) {
        assertThat(new Preparation.Liquid(Dose.mg("1"), graduation).graduation()).isEqualTo(graduation);
    }

    @Test
    void halfATabletIsHalfOfItsStrengthAndOneUnit() {
        var way = new Way(List.of(new Way.Whole(SCORED, 2), new Way.Half(SCORED),
                new Way.Drawn(new Preparation.Liquid(Dose.mg("1"), 50), 3)));
        assertThat(new Way.Half(SCORED).nanograms()).isEqualTo(1_500_000);
        assertThat(way.milligrams()).isEqualTo(new BigDecimal("7.65"));
        assertThat(way.units()).isEqualTo(4);
        assertThat(new Way(List.of(new Way.Whole(SCORED, 10))).milligrams()).as("30, not 3E+1").hasToString("30");
    }

    @Test
    void whatWasRemovedIsNotAtHand() {
        var noon = Book.noon(JournalDay.of(2026, 11, 1));
        var both = new Preparations(List.of(new Preparations.Kept(1, SCORED, noon, Optional.of(noon)),
                new Preparations.Kept(2, new Preparation.Capsule(Dose.mg("1.5")), noon, Optional.empty())));
        assertThat(both.atHand()).extracting(Preparations.Kept::number).containsExactly(2);
        assertThat(both.making(Dose.mg("3"))).isEqualTo(new Making.Possible(
                List.of(new Way(List.of(new Way.Whole(new Preparation.Capsule(Dose.mg("1.5")), 2))))));
    }

    @Test
    void theSameIntakeIsTheSameAmountAsOften() {
        var days = new DayRange(JournalDay.of(2026, 11, 1),
                JournalDay.of(2026, 11, 5));
        var daily = new Stretch(days, Dose.mg("3"), 1, Stretch.Rhythm.EVERY_DAY);
        var parts = new Stretch(days, Dose.mg("3"), 2, Stretch.Rhythm.TWO_PARTS);
        var other = new Stretch(days, Dose.mg("3"), 1, Stretch.Rhythm.EVERY_OTHER_DAY);
        var more = new Stretch(days, Dose.mg("4.5"), 1, Stretch.Rhythm.EVERY_DAY);
        assertThat(daily.sameIntake(parts)).isTrue();
        assertThat(daily.sameIntake(other)).isFalse();
        assertThat(daily.sameIntake(more)).isFalse();
        assertThat(parts.isEveryOtherDay()).isFalse();
    }

    @Test
    void isAtHandFromTheDayItWasAddedToTheDayBeforeItWasRemoved() {
        var capsules = new Preparation.Capsule(Dose.mg("1.5"));
        var first = JournalDay.of(2026, 9, 3);
        var kept = new Preparations(List.of(new Preparations.Kept(1, capsules, Book.noon(first),
                Optional.of(Book.noon(first.plusDays(3))))));
        assertThat(IntStream.rangeClosed(-2, 5).mapToObj(first::plusDays)
                .filter(day -> kept.atHandOn(day, Rollover.USUAL).equals(List.of(capsules))))
                .containsExactly(first, first.plusDays(1), first.plusDays(2));
    }
}
