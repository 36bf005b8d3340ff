package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.plan.Cupboard.LARGE;
import static org.ldnjournal.plan.Cupboard.SMALL;
import static org.ldnjournal.plan.Cupboard.bottle;
import static org.ldnjournal.plan.Cupboard.goodUntil;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/** Which bottle a dose comes from as bottles come, end and are counted, though what one dose found serves the next. */
class ShelfTest {
    private static final Dose DOSE = Dose.mg("3");
    private static final Optional<Map<Preparation, Long>> TWO_SMALL = Optional.of(Map.of(SMALL, 2 * Quantity.ONE));
    private static final Optional<Map<Preparation, Long>> ONE_LARGE = Optional.of(Map.of(LARGE, Quantity.ONE));

    private static JournalDay day(int ofNovember) {
        return JournalDay.of(2026, 11, ofNovember);
    }

    @Test
    void aBottleIsTakenFromOnceItIsThereAndNotBefore() {
        var shelf = new Shelf(List.of(bottle("early", SMALL, Quantity.of(9), "2026-11-01"),
                bottle("later", LARGE, Quantity.of(9), "2026-11-03")));
        assertThat(shelf.take(DOSE, day(1))).isEqualTo(TWO_SMALL);
        assertThat(shelf.take(DOSE, day(2))).isEqualTo(TWO_SMALL);
        assertThat(shelf.take(DOSE, day(3))).as("one capsule is less to swallow than two").isEqualTo(ONE_LARGE);
        assertThat(shelf.take(DOSE, day(2))).as("recorded afterwards").isEqualTo(TWO_SMALL);
    }

    @Test
    void anOpenedBottleThatCameLaterHidesNoUnopenedOne() {
        var shelf = new Shelf(List.of(bottle("unopened", SMALL, Quantity.of(9), "2026-11-01"),
                bottle("opened", LARGE, Quantity.of(9), "2026-11-05").openedOn(day(5))));
        assertThat(shelf.take(DOSE, day(2))).isEqualTo(TWO_SMALL);
        assertThat(shelf.take(DOSE, day(5))).isEqualTo(ONE_LARGE);
    }

    @Test
    void anUnopenedBottleThatCameLaterHidesNoOpenedOne() {
        var shelf = new Shelf(List.of(bottle("unopened", LARGE, Quantity.of(9), "2026-11-05"),
                bottle("opened", SMALL, Quantity.of(9), "2026-11-01").openedOn(day(1))));
        assertThat(shelf.take(DOSE, day(2))).isEqualTo(TWO_SMALL);
        assertThat(shelf.take(DOSE, day(5))).isEqualTo(ONE_LARGE);
    }

    /** For 6 mg two large ones are wanted; with the one that is there, two small ones are just what it takes. */
    @Test
    void whatIsExactlyEnoughIsEnough() {
        var shelf = new Shelf(List.of(bottle("large", LARGE, Quantity.of(1), "2026-11-01"),
                bottle("small", SMALL, Quantity.of(2), "2026-11-01")));
        assertThat(shelf.take(Dose.mg("6"), day(1)))
                .contains(Map.of(LARGE, Quantity.ONE, SMALL, 2 * Quantity.ONE));
    }

    @Test
    void anEmptyBottleThatIsCountedHasSomethingAgain() {
        var bottle = bottle("A", LARGE, Quantity.of(1), "2026-11-01");
        var shelf = new Shelf(List.of(bottle));
        assertThat(shelf.take(DOSE, day(1))).isEqualTo(ONE_LARGE);
        assertThat(shelf.take(DOSE, day(2))).isEmpty();
        shelf.count(bottle, Quantity.of(1));
        assertThat(shelf.take(DOSE, day(2))).isEqualTo(ONE_LARGE);
        assertThat(shelf.left(bottle)).isEqualTo(Quantity.NONE);
    }

    @Test
    void whatIsPastItsDiscardDateIsTakenFromNoMoreInDaysToCome() {
        var shelf = new Shelf(List.of(goodUntil(bottle("A", LARGE, Quantity.of(9), "2026-11-01"), "2026-11-02"),
                bottle("B", SMALL, Quantity.of(9), "2026-11-01")));
        assertThat(shelf.takeAhead(DOSE, day(2))).isEqualTo(ONE_LARGE);
        assertThat(shelf.takeAhead(DOSE, day(3))).isEqualTo(TWO_SMALL);
        assertThat(shelf.take(DOSE, day(3))).as("it was taken all the same").isEqualTo(ONE_LARGE);
    }
}
