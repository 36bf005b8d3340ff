package org.ldnjournal.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Preparation.Liquid;

/**
 * Finds the ways to make one amount: pieces, and at most one draw of one liquid. All sums are whole nanograms, so that
 * nothing is ever rounded.
 */
final class Solver {
    /** More than 100 mL is no dose. */
    private static final long LARGEST_DRAW = 100_000;

    private final Dose dose;
    private final long wanted;
    private final Pieces pieces;
    private final List<Liquid> liquids;

    Solver(Dose dose, List<Preparation> from) {
        this.dose = dose;
        wanted = dose.micrograms() * 1_000;
        pieces = Pieces.around(dose.micrograms(), from);
        liquids = from.stream().filter(Liquid.class::isInstance).map(Liquid.class::cast).toList();
    }

    /** So many micrograms of pieces, and a liquid up to a mark, if any. */
    private record Sum(long solid, Optional<Way.Drawn> drawn) {
        long nanograms() {
            return solid * 1_000 + drawn.map(Way.Drawn::nanograms).orElse(0L);
        }
    }

    Making making() {
        var ways = ways();
        return ways.isEmpty()
                ? new Making.Impossible(nearest(this::isBelow, Comparator.reverseOrder()),
                        nearest(this::isAbove, Comparator.naturalOrder()), between())
                : new Making.Possible(ways);
    }

    /** Pieces alone and each liquid alone; a mixture only where it takes fewer units than all of these. */
    private List<Way> ways() {
        var ways = new ArrayList<Way>();
        exact().filter(sum -> sum.drawn().isEmpty() || sum.solid() == 0).map(this::way).forEach(ways::add);
        exact().filter(sum -> sum.drawn().isPresent() && sum.solid() > 0).min(Comparator.comparingInt(this::units))
                .map(this::way).filter(mixed -> ways.stream().allMatch(way -> mixed.units() < way.units()))
                .ifPresent(ways::add);
        ways.sort(Comparator.comparingInt(Way::units));
        return ways;
    }

    private Stream<Sum> exact() {
        var withLiquid = pieces.amounts().takeWhile(solid -> solid < dose.micrograms()).boxed()
                .flatMap(solid -> liquids.stream().flatMap(liquid -> fill(solid, liquid, false).stream()))
                .filter(sum -> sum.nanograms() == wanted);
        return pieces.make(dose.micrograms())
                ? Stream.concat(Stream.of(new Sum(dose.micrograms(), Optional.empty())), withLiquid) : withLiquid;
    }

    /**
     * The liquid added up to the amount that is wanted: to the last mark that does not pass it, or to the one after.
     */
    private Optional<Sum> fill(long solid, Liquid liquid, boolean past) {
        long marks = (wanted - solid * 1_000) / liquid.nanogramsPerMark() + (past ? 1 : 0);
        long most = LARGEST_DRAW / liquid.graduation();
        long drawn = past ? marks : Math.min(marks, most);
        return drawn < 1 || drawn > most ? Optional.empty()
                : Optional.of(new Sum(solid, Optional.of(new Way.Drawn(liquid, drawn))));
    }

    private Optional<Way> nearest(LongPredicate side, Comparator<Long> order) {
        var alone = pieces.amounts().filter(solid -> solid > 0).mapToObj(solid -> new Sum(solid, Optional.empty()));
        var withLiquid = pieces.amounts().takeWhile(solid -> solid <= dose.micrograms()).boxed()
                .flatMap(solid -> liquids.stream().flatMap(liquid ->
                        Stream.of(fill(solid, liquid, false), fill(solid, liquid, true)).flatMap(Optional::stream)));
        return Stream.concat(alone, withLiquid).filter(sum -> side.test(sum.nanograms()))
                .min(Comparator.comparing(Sum::nanograms, order).thenComparingInt(this::units)).map(this::way);
    }

    private boolean isBelow(long nanograms) {
        return nanograms < wanted;
    }

    private boolean isAbove(long nanograms) {
        return nanograms > wanted && nanograms <= 2 * wanted;
    }

    private Optional<Making.BetweenMarks> between() {
        return liquids.stream().findFirst().map(liquid -> new Making.BetweenMarks(liquid, Way.plain(
                BigDecimal.valueOf(dose.micrograms()).divide(BigDecimal.valueOf(liquid.strength().micrograms()), 3,
                        RoundingMode.HALF_UP))));
    }

    private int units(Sum sum) {
        return pieces.count(sum.solid()) + (sum.drawn().isPresent() ? 1 : 0);
    }

    private Way way(Sum sum) {
        var parts = new ArrayList<>(pieces.parts(sum.solid()));
        sum.drawn().ifPresent(parts::add);
        return new Way(parts);
    }
}
