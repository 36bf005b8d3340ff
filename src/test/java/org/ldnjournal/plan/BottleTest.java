package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Typed;

class BottleTest {

    private static Bottle bottle(Preparation of, long thousandths, String opened, String discard) {
        return new Bottle(new UUID(1, 1), of, new Quantity(thousandths), Bottle.Label.EMPTY,
                JournalDay.of(2026, 11, 10),
                day(opened), day(discard), Optional.empty());
    }

    private static Optional<JournalDay> day(String day) {
        return Optional.ofNullable(day).map(JournalDay::parse);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    ,           ,           supply.refused.zero
            1500, ,           ,           supply.refused.pieces
            1000, 2026-11-09, ,           supply.refused.openedBeforeReceived
            1000, ,           2026-11-09, supply.refused.discardBeforeReceived
            1000, 2026-11-12, 2026-11-11, supply.refused.discardBeforeOpened
            """)
    void refusesWhatCannotBe(long thousandths, String opened, String discard, String reason) {
        refused(reason, () -> bottle(Cupboard.SMALL, thousandths, opened, discard));
    }

    @Test
    void scoredTabletsMayBeHalvesAndLiquidsAnything() {
        var scored = new Preparation.Tablet(Dose.mg("3"), true);
        assertThat(bottle(scored, 500, null, null).quantity().units()).isEqualByComparingTo("0.5");
        refused("supply.refused.halves", () -> bottle(scored, 250, null, null));
        assertThat(bottle(new Preparation.Liquid(Dose.mg("1"), 100), 33_330, null, null)).isNotNull();
    }

    @Test
    void refusesACountOfMoreThanItHeldOrBeforeItCame() {
        var bottle = bottle(Cupboard.SMALL, 30_000, null, null);
        var day = JournalDay.of(2026, 11, 12);
        assertThat(bottle.counted(Quantity.of(30), Cupboard.at(day, 12)).counted()).isPresent();
        refused("supply.refused.countedMore", () -> bottle.counted(Quantity.of(31), Cupboard.at(day, 12)));
        refused("supply.refused.pieces", () -> bottle.counted(new Quantity(500), Cupboard.at(day, 12)));
        refused("supply.refused.countedBefore", () ->
                bottle.counted(Quantity.of(3), Cupboard.at(JournalDay.of(2026, 11, 9), 12)));
    }

    @Test
    void refusesALabelThatIsTooLong() {
        refused("supply.refused.long", () -> new Bottle.Label("x".repeat(121), Filler.NOT_GIVEN, "", ""));
        refused("supply.refused.long", () -> new Bottle.Label("", Filler.NOT_GIVEN, "x".repeat(61), ""));
        refused("supply.refused.long", () -> new Bottle.Label("", Filler.NOT_GIVEN, "", "x".repeat(41)));
    }

    private static void refused(String reason, Runnable made) {
        assertThatThrownBy(made::run).asInstanceOf(type(InvalidValue.class))
                .satisfies(invalid -> assertThat(invalid.reason().key()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            28,     28
            '28.5', 28.5
            '28,5', 28.5
            ' 100 ', 100
            0,      0
            10000,  10000
            """)
    void readsAQuantity(String typed, String units) {
        assertThat(Quantity.parse(typed).value()).hasValueSatisfying(quantity ->
                assertThat(quantity.units()).isEqualByComparingTo(units));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',        supply.refused.empty
            -5,        supply.refused.negative
            −5,        supply.refused.negative
            many,      supply.refused.form
            28 caps,   supply.refused.form
            '1.2.3',   supply.refused.form
            '1.500',   supply.refused.fine
            '1.5001',  supply.refused.fine
            '1.50000', supply.refused.fine
            '10000.5', supply.refused.range
            999999999, supply.refused.range
            99999999999999, supply.refused.form
            """)
    void refusesWhatIsNoQuantity(String typed, String reason) {
        assertThat(Quantity.parse(typed)).isInstanceOf(Typed.Refused.class)
                .satisfies(refused -> assertThat(((Typed.Refused<Quantity>) refused).reason().key()).isEqualTo(reason));
    }
}
