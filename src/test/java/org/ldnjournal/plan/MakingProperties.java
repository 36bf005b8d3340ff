package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Preparation.Capsule;
import org.ldnjournal.plan.Preparation.Liquid;
import org.ldnjournal.plan.Preparation.Tablet;

/** Against trying everything: small amounts, so that every combination can be counted. */
class MakingProperties {
    private static final int MOST = 20;

    /**
     * Strengths of few micrograms, so that everything can be tried; those of a liquid give marks between micrograms.
     */
    @Provide
    Arbitrary<List<Preparation>> preparations() {
        var strengths = Arbitraries.longs().between(1, 30).map(Dose::new);
        Arbitrary<Preparation> capsules = strengths.map(Capsule::new);
        Arbitrary<Preparation> tablets = Combinators.combine(strengths, Arbitraries.of(true, false))
                .as((strength, scored) -> new Tablet(strength, scored && strength.micrograms() % 2 == 0));
        Arbitrary<Preparation> liquids = Combinators.combine(strengths, Arbitraries.of(50, 100, 250, 1000))
                .as(Liquid::new);
        return Arbitraries.oneOf(capsules, capsules, tablets, tablets, liquids).list().ofMinSize(1).ofMaxSize(3)
                .map(list -> list.stream().distinct().toList());
    }

    @Provide
    Arbitrary<Dose> doses() {
        return Arbitraries.longs().between(1, 150).map(Dose::new);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void thePartsAddUpExactlyAndNoWayHasFewerUnits(
            @ForAll("doses") Dose dose, @ForAll("preparations") List<Preparation> from) {
        var fewest = fewestUnits(from, 2 * dose.micrograms());
        if (Making.of(dose, from) instanceof Making.Possible(List<Way> ways)) {
            for (var way : ways) {
                assertThat(way.milligrams()).isEqualByComparingTo(dose.milligrams());
                assertThat(added(way)).isEqualByComparingTo(dose.milligrams());
            }
            assertThat(ways.getFirst().units()).isEqualTo(fewest.get(dose.micrograms() * 1000));
            assertThat(ways).extracting(Way::units).isSorted();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anAmountIsRefusedExactlyWhereNothingMakesItAndItsNeighboursAreTheNearest(
            @ForAll("doses") Dose dose, @ForAll("preparations") List<Preparation> from) {
        var reachable = fewestUnits(from, 2 * dose.micrograms());
        var wanted = dose.micrograms() * 1000;
        switch (Making.of(dose, from)) {
            case Making.NothingAtHand _ -> throw new AssertionError("there is something at hand");
            case Making.Possible _ -> assertThat(reachable).containsKey(wanted);
            case Making.Impossible impossible -> {
                assertThat(reachable).doesNotContainKey(wanted);
                assertThat(impossible.below().map(Way::nanograms))
                        .isEqualTo(Optional.ofNullable(reachable.lowerKey(wanted)));
                assertThat(impossible.above().map(Way::nanograms))
                        .isEqualTo(Optional.ofNullable(reachable.higherKey(wanted)));
                impossible.below().ifPresent(way -> assertThat(way.units()).isEqualTo(reachable.get(way.nanograms())));
                impossible.above().ifPresent(way -> assertThat(way.units()).isEqualTo(reachable.get(way.nanograms())));
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void onlyScoredTabletsAreHalvedAndNoneTwice(
            @ForAll("doses") Dose dose, @ForAll("preparations") List<Preparation> from) {
        if (Making.of(dose, from) instanceof Making.Possible(List<Way> ways)) {
            for (var way : ways) {
                var halves = way.parts().stream().filter(Way.Half.class::isInstance).map(Way.Half.class::cast).toList();
                assertThat(halves).allMatch(half -> half.of().scored()).doesNotHaveDuplicates();
            }
        }
    }

    /** The sum of the parts, worked out in milligrams and millilitres as a person would. */
    private static BigDecimal added(Way way) {
        return way.parts().stream().map(part -> switch (part) {
            case Way.Whole whole -> whole.of().strength().milligrams().multiply(BigDecimal.valueOf(whole.count()));
            case Way.Half half -> half.of().strength().milligrams().divide(BigDecimal.TWO);
            case Way.Drawn drawn -> drawn.millilitres().multiply(drawn.of().strength().milligrams());
        }).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every amount up to this many micrograms, in nanograms, with the fewest units; by trying every combination. */
    private static TreeMap<Long, Integer> fewestUnits(List<Preparation> from, long limit) {
        var sums = new TreeMap<Long, Integer>();
        addPieces(weights(from), 0, 0, limit * 1000, sums);
        sums.put(0L, 0);
        var withLiquid = new TreeMap<>(sums);
        for (var preparation : from) {
            if (preparation instanceof Liquid liquid) {
                long mark = liquid.strength().micrograms() * liquid.graduation();
                sums.forEach((solid, units) -> {
                    for (long marks = 1; solid + marks * mark <= limit * 1000
                            && marks * liquid.graduation() <= 100_000; marks++) {
                        withLiquid.merge(solid + marks * mark, units + 1, Math::min);
                    }
                });
            }
        }
        withLiquid.remove(0L);
        return withLiquid;
    }

    private static List<Long> weights(List<Preparation> from) {
        var weights = new ArrayList<Long>();
        for (var preparation : from) {
            switch (preparation) {
                case Capsule capsule -> weights.add(capsule.strength().micrograms() * 1000);
                case Tablet tablet -> {
                    weights.add(tablet.strength().micrograms() * 1000);
                    if (tablet.scored()) {
                        weights.add(tablet.strength().micrograms() * 500);
                    }
                }
                case Liquid _ -> { }
            }
        }
        return weights;
    }

    private static void addPieces(List<Long> weights, long sum, int units, long limit, TreeMap<Long, Integer> sums) {
        if (sum > 0) {
            sums.merge(sum, units, Math::min);
        }
        if (weights.isEmpty()) {
            return;
        }
        var rest = weights.subList(1, weights.size());
        for (int count = 0; units + count <= MOST && sum + count * weights.getFirst() <= limit; count++) {
            addPieces(rest, sum + count * weights.getFirst(), units + count, limit, sums);
        }
    }
}
