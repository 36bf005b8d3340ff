package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

class SupplyProperties {
    private static final JournalDay START = JournalDay.of(2026, 2, 20);
    private static final int TAKEN_DAYS = 30;
    private static final JournalDay TODAY = START.plusDays(TAKEN_DAYS);
    private static final List<Preparation> SORTS = List.of(new Preparation.Capsule(Dose.mg("0.5")),
            new Preparation.Capsule(Dose.mg("1.5")), new Preparation.Tablet(Dose.mg("3"), true),
            new Preparation.Liquid(Dose.mg("1"), 100));

    /** Each with an identity of its own: of two with the same one a journal holds the later. */
    @Provide
    Arbitrary<List<Bottle>> bottles() {
        return bottle(Arbitraries.of(SORTS)).list().uniqueElements(Bottle::id).ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Bottle>> sameSort() {
        return Arbitraries.of(SORTS).flatMap(sort ->
                bottle(Arbitraries.just(sort)).list().uniqueElements(Bottle::id).ofMinSize(1).ofMaxSize(4));
    }

    private static Arbitrary<Bottle> bottle(Arbitrary<Preparation> sorts) {
        return Combinators.combine(Arbitraries.longs().map(low -> new UUID(1, low)), sorts,
                Arbitraries.integers().between(1, 90), Arbitraries.integers().between(-5, TAKEN_DAYS),
                Arbitraries.integers().between(0, 20).optional(), Arbitraries.integers().between(20, 90).optional())
                .as((id, of, quantity, received, opened, discard) -> new Bottle(id, of, Quantity.of(quantity),
                        Bottle.Label.EMPTY, START.plusDays(received), opened.map(START.plusDays(received)::plusDays),
                        discard.map(START.plusDays(received)::plusDays), Optional.empty()));
    }

    @Provide
    Arbitrary<List<Dose>> doses() {
        return Arbitraries.of("0.5", "1.5", "2", "3", "4.5").map(Dose::mg).list().ofSize(TAKEN_DAYS);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of("0.5", "1.5", "3", "4.5").map(Dose::mg).list().ofMinSize(1).ofMaxSize(4)
                .map(doses -> IntStream.range(0, doses.size()).mapToObj(number -> number == doses.size() - 1
                        ? Step.last(doses.get(number)) : Step.of(doses.get(number), 20)).toList());
    }

    private static Cupboard cupboard(List<Bottle> bottles, List<Dose> doses) {
        var cupboard = new Cupboard();
        bottles.forEach(cupboard::with);
        IntStream.range(0, doses.size()).forEach(day -> cupboard.taken(doses.get(day), START.plusDays(day)));
        return cupboard;
    }

    private static PlanHistory history(List<Step> steps, List<Preparation> atHand) {
        var kept = IntStream.range(0, atHand.size()).mapToObj(number -> new Preparations.Kept(number + 1,
                atHand.get(number), Book.noon(START), Optional.empty())).toList();
        return new PlanHistory(List.of(Book.plan(START, START, steps)), List.of(), new Preparations(kept));
    }

    private static Supply supply(List<Bottle> bottles, List<Dose> doses, List<Step> steps) {
        return cupboard(bottles, doses).on(history(steps, SORTS), TODAY.toString());
    }

    /**
     * What left the bottles is what was taken, but for the doses that no bottle explains; and nothing is below nothing.
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftAndWhatWasTakenMakeTheQuantity(@ForAll("bottles") List<Bottle> bottles,
            @ForAll("doses") List<Dose> doses,
            @ForAll("steps") List<Step> steps) {
        var supply = supply(bottles, doses, steps);
        assertThat(supply.bottles()).allSatisfy(stock ->
                assertThat(stock.left()).isBetween(Quantity.NONE, stock.bottle().quantity()));
        long gone = supply.bottles().stream().mapToLong(stock -> nanograms(stock.bottle().of(),
                stock.bottle().quantity().thousandths() - stock.left().thousandths())).sum();
        var first = bottles.stream().map(Bottle::there).min(JournalDay::compareTo).orElseThrow();
        long taken = IntStream.range(0, doses.size()).filter(day -> !START.plusDays(day).isBefore(first))
                .mapToLong(day -> doses.get(day).micrograms() * 1_000).sum();
        assertThat(gone).isLessThanOrEqualTo(taken);
        if (supply.unexplained() == 0) {
            assertThat(gone).isEqualTo(taken);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void moreInABottleNeverEndsSooner(@ForAll("sameSort") List<Bottle> bottles, @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(min = 0, max = 3) int which, @ForAll @IntRange(min = 1, max = 60) int more) {
        var richer = IntStream.range(0, bottles.size()).mapToObj(number -> number != which ? bottles.get(number)
                : withMore(bottles.get(number), more)).toList();
        assertThat(days(supply(richer, List.of(), steps)))
                .isGreaterThanOrEqualTo(days(supply(bottles, List.of(), steps)));
    }

    private static Bottle withMore(Bottle bottle, int more) {
        return new Bottle(bottle.id(), bottle.of(), new Quantity(bottle.quantity().thousandths() + more * 1_000L),
                bottle.label(), bottle.received(), bottle.opened(), bottle.discard(), bottle.counted());
    }

    private static int days(Supply supply) {
        return switch (supply.lasts()) {
            case Lasts.Until(int days, _) -> days;
            case Lasts.Beyond _ -> Integer.MAX_VALUE;
            case Lasts.NoBottle _, Lasts.NothingDue _ -> throw new AssertionError("a dose is due every day");
        };
    }

    /** What is there and what is missing are together exactly the doses of the ladder as planned. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderCoversTheLadderExactly(@ForAll("bottles") List<Bottle> bottles, @ForAll("doses") List<Dose> doses,
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 100) int days) {
        var order = supply(bottles, doses, steps).order(days);
        var history = history(steps, SORTS);
        var course = Course.asPlanned(Ladder.of(history), TODAY, days);
        long due = new DayRange(TODAY, TODAY.plusDays(days - 1L)).days().flatMap(day -> course.on(day).stream())
                .mapToLong(dose -> dose.micrograms() * 1_000).sum();
        assertThat(order.impossible()).isEmpty();
        assertThat(order.lines().stream().mapToLong(line -> nanograms(line.of(), line.needed().thousandths())).sum())
                .isEqualTo(due);
        assertThat(order.lines()).allSatisfy(line ->
                assertThat(line.missing().thousandths() + line.there().thousandths()
                - line.needed().thousandths()).isBetween(0L, 999L));
    }

    /** Nothing is remembered by a copy. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void eachDoseTakesWhatItWouldTakeIfNoneBeforeItWereRemembered(@ForAll("bottles") List<Bottle> bottles,
            @ForAll("doses") List<Dose> doses, @ForAll @IntRange(min = 1, max = TAKEN_DAYS) int counted,
            @ForAll boolean ahead) {
        var remembering = new Shelf(bottles);
        var forgetting = new Shelf(bottles);
        for (int i = 0; i < doses.size(); i++) {
            var day = START.plusDays(ahead ? 2 * i : i / 2);
            if (i == counted) {
                remembering.count(bottles.getFirst(), bottles.getFirst().quantity());
                forgetting.count(bottles.getFirst(), bottles.getFirst().quantity());
            }
            forgetting = forgetting.copy();
            assertThat(taken(remembering, doses.get(i), day, ahead))
                    .isEqualTo(taken(forgetting, doses.get(i), day, ahead));
            assertThat(left(remembering)).isEqualTo(left(forgetting));
        }
    }

    private static Optional<Map<Preparation, Long>> taken(Shelf from, Dose dose, JournalDay day, boolean ahead) {
        return ahead ? from.takeAhead(dose, day) : from.take(dose, day);
    }

    private static List<Quantity> left(Shelf shelf) {
        return shelf.bottles().stream().map(shelf::left).toList();
    }

    private static long nanograms(Preparation of, long thousandths) {
        return of.strength().micrograms() * thousandths;
    }
}
