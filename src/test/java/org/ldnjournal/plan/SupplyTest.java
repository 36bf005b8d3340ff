package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.plan.Cupboard.LARGE;
import static org.ldnjournal.plan.Cupboard.SMALL;
import static org.ldnjournal.plan.Cupboard.at;
import static org.ldnjournal.plan.Cupboard.bottle;
import static org.ldnjournal.plan.Cupboard.goodUntil;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/**
 * What is left, how long it lasts and what is missing, by worked examples: 1.5 mg from 1 November, 3 mg from the 15th.
 */
class SupplyTest {
    private static final PlanHistory USUAL = Book.usual("2026-11-01").history();

    private static PlanHistory withPreparations(PlanHistory history, Preparation... preparations) {
        return new PlanHistory(history.plans(), history.decisions(), new Preparations(
                IntStream.range(0, preparations.length).mapToObj(number -> new Preparations.Kept(number + 1,
                        preparations[number], Book.noon(JournalDay.of(2026, 11, 1)), Optional.empty())).toList()));
    }

    private static List<String> left(Supply supply) {
        return supply.bottles().stream().map(stock -> stock.bottle().label().lot() + " " + stock.left().units())
                .toList();
    }

    private static Lasts until(int days, String last) {
        return new Lasts.Until(days, JournalDay.parse(last));
    }

    @Test
    void withoutABottleNothingIsSaid() {
        var supply = new Cupboard().taken("1.5", "2026-11-01", 3).on(USUAL, "2026-11-05");
        assertThat(supply.lasts()).isEqualTo(new Lasts.NoBottle());
        assertThat(supply.bottles()).isEmpty();
        assertThat(supply.unexplained()).isZero();
    }

    @Test
    void eachDoseTakenIsOneCapsuleLessAndTonightsIsStillToCome() {
        var supply = new Cupboard().with(bottle("A", SMALL, Quantity.of(12), "2026-11-01"))
                .taken("1.5", "2026-11-01", 4).on(USUAL, "2026-11-05");
        assertThat(left(supply)).containsExactly("A 8");
        assertThat(supply.lasts()).isEqualTo(until(8, "2026-11-12"));
    }

    @Test
    void onceTonightsDoseIsRecordedTheSameDayIsNamed() {
        var supply = new Cupboard().with(bottle("A", SMALL, Quantity.of(12), "2026-11-01"))
                .taken("1.5", "2026-11-01", 5).on(USUAL, "2026-11-05");
        assertThat(left(supply)).containsExactly("A 7");
        assertThat(supply.lasts()).isEqualTo(until(7, "2026-11-12"));
    }

    @Test
    void dosesBeforeABottleWasThereDoNotCount() {
        var supply = new Cupboard().with(bottle("A", SMALL, Quantity.of(12), "2026-11-03"))
                .taken("1.5", "2026-11-01", 4).on(USUAL, "2026-11-05");
        assertThat(left(supply)).containsExactly("A 10");
        assertThat(supply.unexplained()).isZero();
    }

    @Test
    void theBottleOpenedFirstIsUsedUpFirst() {
        var supply = new Cupboard()
                .with(bottle("unopened", SMALL, Quantity.of(5), "2026-10-01"))
                .with(bottle("later", SMALL, Quantity.of(5), "2026-10-01").openedOn(JournalDay.of(2026, 11, 2)))
                .with(bottle("first", SMALL, Quantity.of(2), "2026-10-20").openedOn(JournalDay.of(2026, 11, 1)))
                .taken("1.5", "2026-11-01", 8).on(USUAL, "2026-11-09");
        assertThat(left(supply)).containsExactly("first 0", "later 0", "unopened 4");
        assertThat(supply.changes()).extracting(change -> change.day() + " " + change.bottle().label().lot())
                .containsExactly("2026-11-02 later", "2026-11-08 unopened");
    }

    @Test
    void aDoseThatTheBottlesDoNotMakeComesFromNoneAndIsCounted() {
        var supply = new Cupboard().with(bottle("A", LARGE, Quantity.of(5), "2026-11-01"))
                .taken("1.5", "2026-11-01", 4).on(USUAL, "2026-11-05");
        assertThat(left(supply)).containsExactly("A 5");
        assertThat(supply.unexplained()).isEqualTo(4);
        assertThat(supply.lasts()).isEqualTo(until(0, "2026-11-04"));
    }

    @Test
    void whatWasCountedHoldsAndLaterDosesAreTakenOff() {
        var bottle = bottle("A", SMALL, Quantity.of(30), "2026-11-01");
        var counted = bottle.counted(Quantity.of(9), at(JournalDay.of(2026, 11, 3), 23));
        var supply = new Cupboard().with(counted).taken("1.5", "2026-11-01", 5).on(USUAL, "2026-11-06");
        assertThat(left(supply)).containsExactly("A 7");
    }

    @Test
    void aScarceStrengthIsUsedUpWithTheOther() {
        var supply = new Cupboard().with(bottle("large", LARGE, Quantity.of(1), "2026-11-01"))
                .with(bottle("small", SMALL, Quantity.of(4), "2026-11-01"))
                .taken("6", "2026-11-01", 1).on(USUAL, "2026-11-02");
        assertThat(left(supply)).containsExactly("large 0", "small 2");
    }

    @Test
    void halvesAndMillilitresAreExact() {
        var scored = new Preparation.Tablet(Dose.mg("3"), true);
        var liquid = new Preparation.Liquid(Dose.mg("1"), 100);
        assertThat(left(new Cupboard().with(bottle("T", scored, Quantity.of(2), "2026-11-01"))
                .taken("1.5", "2026-11-01", 3).on(USUAL, "2026-11-05"))).containsExactly("T 0.5");
        assertThat(left(new Cupboard().with(bottle("L", liquid, Quantity.of(10), "2026-11-01"))
                .taken("1.5", "2026-11-01", 3).on(USUAL, "2026-11-05"))).containsExactly("L 5.5");
    }

    @Test
    void whereAStepIsToBeDecidedTheDoseStaysAndAsPlannedItEndsSooner() {
        var supply = new Cupboard().with(bottle("A", SMALL, Quantity.of(20), "2026-11-08"))
                .on(USUAL, "2026-11-08");
        assertThat(supply.lasts()).isEqualTo(until(20, "2026-11-27"));
        assertThat(supply.lastsAsPlanned()).isEqualTo(until(13, "2026-11-20"));
    }

    @Test
    void everyOtherDayLastsTwiceAsLongAndTwoPartsAreMadeEachByItself() {
        var other = Book.usual("2026-11-01").decided("2026-11-02", new Decision.EveryOtherDay()).history();
        assertThat(new Cupboard().with(bottle("A", SMALL, Quantity.of(3), "2026-11-04")).on(other, "2026-11-04")
                .lasts())
                .isEqualTo(until(6, "2026-11-09"));
        var split = Book.usual("2026-11-01").decided("2026-11-02",
                new Decision.Split(Dose.mg("0.5"), java.time.LocalTime.of(8, 0))).history();
        assertThat(new Cupboard().with(bottle("A", SMALL, Quantity.of(3), "2026-11-04")).on(split, "2026-11-04")
                .lasts())
                .isEqualTo(until(0, "2026-11-03"));
    }

    /** Between two doses, and before a plan begins: there are days until the next dose, and nothing for it. */
    @Test
    void whatDoesNotMakeTheNextDoseLastsForNoDayHoweverFarThatIs() {
        var other = Book.usual("2026-11-01").decided("2026-11-02", new Decision.EveryOtherDay()).history();
        var empty = new Cupboard().with(bottle("A", SMALL, Quantity.of(1), "2026-11-01")).taken("1.5", "2026-11-04", 1);
        assertThat(empty.on(other, "2026-11-05").lasts()).isEqualTo(until(0, "2026-11-05"));
        assertThat(empty.on(Book.usual("2026-11-20").history(), "2026-11-05").lasts())
                .isEqualTo(until(0, "2026-11-19"));
    }

    /** Two parts of half a tablet, taken at once as a whole one this evening: nothing more is taken today. */
    @Test
    void twoPartsThatWereTakenAtOnceAreNotTakenOffTwice() {
        var split = Book.usual("2026-11-01").decided("2026-11-02",
                new Decision.Split(Dose.mg("0.75"), java.time.LocalTime.of(8, 0))).history();
        var tablets = new Preparation.Tablet(Dose.mg("1.5"), true);
        assertThat(new Cupboard().with(bottle("A", tablets, Quantity.of(2), "2026-11-04"))
                .taken("1.5", "2026-11-04", 1).on(split, "2026-11-04").lasts()).isEqualTo(until(1, "2026-11-05"));
    }

    /** 0.5 mg at 22:00, which was taken, and 1 mg an hour later, for which too little is left. */
    @Test
    void ofTwoPartsTheOneThatWasTakenIsTheFirstOfTheDay() {
        var split = Book.usual("2026-11-01").decided("2026-11-02",
                new Decision.Split(Dose.mg("1"), java.time.LocalTime.of(23, 0))).history();
        var liquid = new Preparation.Liquid(Dose.mg("1"), 100);
        assertThat(new Cupboard().with(bottle("A", liquid, Quantity.of(1), "2026-11-04"))
                .taken("0.5", "2026-11-04", 1).on(split, "2026-11-04").lasts()).isEqualTo(until(0, "2026-11-03"));
    }

    @Test
    void whileDosesArePausedNothingIsUsedUp() {
        var paused = Book.usual("2026-11-01").decided("2026-11-03",
                new Decision.Pause(Decision.PauseReason.RAN_OUT)).history();
        assertThat(new Cupboard().with(bottle("A", SMALL, Quantity.of(3), "2026-11-01")).on(paused, "2026-11-04")
                .lasts())
                .isEqualTo(new Lasts.NothingDue());
    }

    @Test
    void whatIsPastItsDiscardDateIsNotCountedOn() {
        var supply = new Cupboard().with(goodUntil(bottle("A", SMALL, Quantity.of(20), "2026-11-01"), "2026-11-07"))
                .on(USUAL, "2026-11-05");
        assertThat(supply.lasts()).isEqualTo(until(3, "2026-11-07"));
        assertThat(supply.pastDiscard()).isEmpty();
        var later = new Cupboard().with(goodUntil(bottle("A", SMALL, Quantity.of(20), "2026-11-01"), "2026-11-07"))
                .on(USUAL, "2026-11-08");
        assertThat(later.lasts()).isEqualTo(until(0, "2026-11-07"));
        assertThat(later.pastDiscard()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"10, true", "11, false", "1, true"})
    void tenDaysAreSoon(int capsules, boolean soon) {
        var supply = new Cupboard().with(bottle("A", SMALL, Quantity.of(capsules), "2026-11-01"))
                .on(USUAL, "2026-11-01");
        assertThat(supply.outlook().endsSoon()).isEqualTo(soon);
    }

    @Test
    void enoughForMoreThanAYearNamesNoDay() {
        assertThat(new Cupboard().with(bottle("A", SMALL, Quantity.of(400), "2026-11-01")).on(USUAL, "2026-11-01")
                .lasts())
                .isEqualTo(new Lasts.Beyond());
    }

    @Test
    void whatIsMissingIsCountedAlongTheStepsAsPlanned() {
        var history = withPreparations(USUAL, SMALL);
        var supply = new Cupboard().with(bottle("A", SMALL, Quantity.of(20), "2026-11-08")).on(history, "2026-11-08");
        var order = supply.order(28);
        assertThat(order.until()).isEqualTo(JournalDay.of(2026, 12, 5));
        assertThat(order.impossible()).isEmpty();
        assertThat(order.lines()).singleElement().satisfies(line -> {
            assertThat(line.needed()).isEqualTo(Quantity.of(7 + 2 * 14 + 3 * 7));
            assertThat(line.there()).isEqualTo(Quantity.of(20));
            assertThat(line.missing()).isEqualTo(Quantity.of(36));
        });
        assertThat(supply.daysOfSteps()).contains(21);
    }

    @Test
    void aDoseThatCannotBeMadeIsNamedAndNotCounted() {
        var order = new Cupboard().on(withPreparations(USUAL, LARGE), "2026-11-08").order(14);
        assertThat(order.impossible()).containsExactly(Dose.mg("1.5"));
        assertThat(order.lines()).extracting(line -> line.missing().units()).containsExactly(BigDecimal.valueOf(7));
    }

    @Test
    void onTheLastStepThePlanHasNoRestToOrderFor() {
        var last = Book.usual("2026-11-01").decided("2026-11-02", new Decision.GoUp())
                .decided("2026-11-03", new Decision.GoUp()).history();
        assertThat(new Cupboard().on(last, "2026-11-08").daysOfSteps()).isEmpty();
    }

    @Test
    void aRefillOfTheSameBatchIsNoChange() {
        var first = bottle("A", SMALL, Quantity.of(5), "2026-11-01").openedOn(JournalDay.of(2026, 11, 1));
        var again = new Bottle(bottle("B", SMALL, Quantity.of(5), "2026-11-01").id(), SMALL, Quantity.of(5),
                first.label(),
                first.received(), Optional.of(JournalDay.of(2026, 11, 6)), Optional.empty(), Optional.empty());
        assertThat(new Cupboard().with(first).with(again).on(USUAL, "2026-11-10").changes()).isEmpty();
    }

    @Test
    void onlyWhatTheSourceNamesIsAdvisedAgainst() {
        assertThat(Stream.of(Filler.values()).filter(filler -> filler.advisedAgainst().isPresent()))
                .containsExactly(Filler.CALCIUM_CARBONATE, Filler.SLOW_RELEASE);
    }

    @Test
    void aDoseBeforeABottleCameIsNotFromIt() {
        var supply = new Cupboard().with(bottle("A", SMALL, Quantity.of(12), "2026-11-10"))
                .taken("1.5", "2026-11-05", 1).on(USUAL, "2026-11-12");
        assertThat(left(supply)).containsExactly("A 12");
    }

    @Test
    void onlyABottleWithSomethingInItIsPastItsDay() {
        var cupboard = new Cupboard().with(goodUntil(bottle("A", SMALL, Quantity.of(2), "2026-11-01"), "2026-11-03"))
                .taken("1.5", "2026-11-01", 1);
        assertThat(cupboard.on(USUAL, "2026-11-03").pastDiscard()).isEmpty();
        assertThat(cupboard.on(USUAL, "2026-11-04").pastDiscard()).hasSize(1);
        assertThat(cupboard.taken("1.5", "2026-11-02", 1).on(USUAL, "2026-11-04").pastDiscard()).isEmpty();
    }
}
