package org.ldnjournal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ldnjournal.journal.Dose;

/**
 * What a dose takes of each preparation where only so much of each is there. The way with the fewest units that what is
 * there is enough for; where it is enough for none, what is short is used up first and the rest made of the others.
 */
final class Ration {
    private final BiFunction<Dose, List<Preparation>, Making> makings;

    /** @param makings how a dose is made, which may be remembered */
    Ration(BiFunction<Dose, List<Preparation>, Making> makings) {
        this.makings = makings;
    }

    /**
     * How much of each preparation this dose takes, in thousandths; absent where it cannot be made.
     *
     * @param stock how much is there of each, in thousandths
     */
    Optional<Map<Preparation, Long>> of(Dose dose, Map<Preparation, Long> stock) {
        var there = stock.entrySet().stream().filter(one -> one.getValue() > 0).map(Map.Entry::getKey).toList();
        return makings.apply(dose, there) instanceof Making.Possible(List<Way> ways)
                ? ways.stream().map(Ration::needed).filter(need -> isEnough(stock, need)).findFirst()
                        .or(() -> usingUp(shortOf(needed(ways.getFirst()), stock), dose, stock))
                : Optional.empty();
    }

    /** The same where enough of each of these is there; absent where it cannot be made. */
    Optional<Map<Preparation, Long>> ofPlenty(Dose dose, List<Preparation> there) {
        return makings.apply(dose, there) instanceof Making.Possible(List<Way> ways)
                ? Optional.of(needed(ways.getFirst())) : Optional.empty();
    }

    /** How much a way takes of each preparation, in thousandths. */
    static Map<Preparation, Long> needed(Way way) {
        var need = new LinkedHashMap<Preparation, Long>();
        for (var part : way.parts()) {
            switch (part) {
                case Way.Whole(var of, int count) -> need.merge(of, count * Quantity.ONE, Long::sum);
                case Way.Half(var of) -> need.merge(of, Quantity.HALF, Long::sum);
                case Way.Drawn(var of, long marks) -> need.merge(of, marks * of.graduation(), Long::sum);
            }
        }
        return need;
    }

    private static boolean isEnough(Map<Preparation, Long> stock, Map<Preparation, Long> need) {
        return need.entrySet().stream().allMatch(one -> stock.getOrDefault(one.getKey(), 0L) >= one.getValue());
    }

    private static Preparation shortOf(Map<Preparation, Long> need, Map<Preparation, Long> stock) {
        return need.entrySet().stream().filter(one -> stock.getOrDefault(one.getKey(), 0L) < one.getValue())
                .map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private Optional<Map<Preparation, Long>> usingUp(Preparation scarce, Dose dose, Map<Preparation, Long> stock) {
        var others = new LinkedHashMap<>(stock);
        others.remove(scarce);
        long most = scarce instanceof Preparation.Liquid ? 0 : Math.min(stock.get(scarce) / Quantity.ONE,
                (dose.micrograms() - 1) / scarce.strength().micrograms());
        for (long count = most; count > 0; count--) {
            long used = count;
            var rest = of(new Dose(dose.micrograms() - count * scarce.strength().micrograms()), others);
            if (rest.isPresent()) {
                var all = new LinkedHashMap<>(rest.get());
                all.merge(scarce, used * Quantity.ONE, Long::sum);
                return Optional.of(all);
            }
        }
        return of(dose, others);
    }
}
