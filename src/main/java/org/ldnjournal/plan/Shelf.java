package org.ldnjournal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/**
 * Bottles from which doses are taken one after another. Of one preparation the bottle opened first is used up first; one
 * whose opening is not known comes after those that are open, the one that came first before the others.
 */
final class Shelf {
    private static final Comparator<Bottle> OPENED_FIRST = Comparator
            .comparing((Bottle bottle) -> bottle.opened().isEmpty()).thenComparing(Bottle::there);

    private final List<Bottle> bottles;
    private final Map<UUID, Long> left = new HashMap<>();
    private final Map<UUID, JournalDay> begun = new HashMap<>();
    private final Map<Asked, Making> known;
    private final Ration ration;

    private record Asked(Dose dose, List<Preparation> from) {}

    /** The full bottles. */
    Shelf(List<Bottle> bottles) {
        this(bottles, new HashMap<>());
        bottles.forEach(bottle -> left.put(bottle.id(), bottle.quantity().thousandths()));
    }

    private Shelf(List<Bottle> bottles, Map<Asked, Making> known) {
        this.bottles = bottles.stream().sorted(OPENED_FIRST).toList();
        this.known = known;
        ration = new Ration(this::making);
    }

    /** Another shelf with what is left on this one. */
    Shelf copy() {
        var copy = new Shelf(bottles, known);
        copy.left.putAll(left);
        copy.begun.putAll(begun);
        return copy;
    }

    /** In the order in which they are used. */
    List<Bottle> bottles() {
        return bottles;
    }

    Quantity left(Bottle bottle) {
        return new Quantity(left.get(bottle.id()));
    }

    /** The first day a dose came from it, where one did. */
    Optional<JournalDay> begun(Bottle bottle) {
        return Optional.ofNullable(begun.get(bottle.id()));
    }

    /** From now on this much is left in it. */
    void count(Bottle bottle, Quantity counted) {
        left.put(bottle.id(), counted.thousandths());
    }

    /**
     * Takes this dose from the bottles that were there on this day. Answers how much of each preparation, in thousandths;
     * where they do not make it, nothing is taken.
     */
    Optional<Map<Preparation, Long>> take(Dose dose, JournalDay day) {
        return take(dose, day, bottle -> !bottle.there().isAfter(day));
    }

    /** The same for a day to come: also only from what is not past its discard date by then. */
    Optional<Map<Preparation, Long>> takeAhead(Dose dose, JournalDay day) {
        return take(dose, day, isGoodOn(day));
    }

    private Optional<Map<Preparation, Long>> take(Dose dose, JournalDay day, Predicate<Bottle> from) {
        var taken = ration.of(dose, stock(from));
        taken.ifPresent(needed -> needed.forEach((of, amount) -> use(of, amount, day, from)));
        return taken;
    }

    /** Takes as much of this preparation as there is on a day to come, and at most this much; answers how much. */
    long takeAhead(Preparation of, long most, JournalDay day) {
        long amount = Math.min(most, stock(isGoodOn(day)).getOrDefault(of, 0L));
        use(of, amount, day, isGoodOn(day));
        return amount;
    }

    private static Predicate<Bottle> isGoodOn(JournalDay day) {
        return bottle -> !bottle.there().isAfter(day) && !bottle.isPastDiscardOn(day);
    }

    private Map<Preparation, Long> stock(Predicate<Bottle> from) {
        var stock = new LinkedHashMap<Preparation, Long>();
        for (var bottle : bottles) {
            long there = left.get(bottle.id());
            // ten years have many bottles, nearly all of them empty
            if (there > 0 && from.test(bottle)) {
                stock.merge(bottle.of(), there, Long::sum);
            }
        }
        return stock;
    }

    private void use(Preparation of, long amount, JournalDay day, Predicate<Bottle> from) {
        long wanted = amount;
        for (var bottle : bottles) {
            long there = left.get(bottle.id());
            if (wanted > 0 && there > 0 && bottle.of().equals(of) && from.test(bottle)) {
                long used = Math.min(wanted, there);
                left.put(bottle.id(), there - used);
                begun.putIfAbsent(bottle.id(), day);
                wanted -= used;
            }
        }
    }

    private Making making(Dose dose, List<Preparation> from) {
        return known.computeIfAbsent(new Asked(dose, new ArrayList<>(from)), asked -> Making.of(dose, from));
    }
}
