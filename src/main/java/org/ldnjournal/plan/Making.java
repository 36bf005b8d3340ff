package org.ldnjournal.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Preparation.Liquid;

/** How an amount is made from the preparations at hand, or that it cannot be. It never chooses another amount. */
public sealed interface Making {

    /** Nobody said what it is taken from. */
    record NothingAtHand() implements Making {}

    /** The ways to make it exactly, the one with the fewest units first; never empty. */
    record Possible(List<Way> ways) implements Making {
        public Possible {
            ways = List.copyOf(ways);
        }
    }

    /**
     * It cannot be made exactly.
     *
     * @param below   the nearest smaller amount that can, if there is one
     * @param above   the nearest greater one, if there is one of at most twice the amount; more is never named
     * @param between where a liquid would come between two marks of its syringe
     */
    record Impossible(Optional<Way> below, Optional<Way> above, Optional<BetweenMarks> between) implements Making {}

    /**
     * A volume that the syringe has no mark for.
     *
     * @param of          the liquid
     * @param millilitres the volume, rounded to 0.001 mL for reading: it is never to be measured
     */
    record BetweenMarks(Liquid of, BigDecimal millilitres) {}

    /** Those of these that have a part in making this dose; none where it cannot be made. */
    static List<Preparation> used(Dose dose, List<Preparation> from) {
        if (!(of(dose, from) instanceof Possible(var ways))) {
            return List.of();
        }
        return from.stream().filter(one -> of(dose, List.of(one)) instanceof Possible
                || ways.stream().flatMap(way -> way.parts().stream()).anyMatch(part -> part.of().equals(one))).toList();
    }

    /** How this dose is made from these. */
    static Making of(Dose dose, List<Preparation> from) {
        return from.isEmpty() ? new NothingAtHand() : new Solver(dose, from).making();
    }
}
