package org.ldnjournal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/**
 * Bottles from which doses are taken one after another. Of one preparation the bottle opened first is used up first;
 * one whose opening is not known comes after those that are open, the one that came first before the others.
 */
final class Shelf {
    private static final Comparator<Bottle> OPENED_FIRST = Comparator
            .comparing((Bottle bottle) -> bottle.opened().isEmpty()).thenComparing(Bottle::there);

    private final List<Bottle> bottles;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final int opened;
    /** The places of those with something in them: years have many bottles, nearly all of them empty. */
    private final NavigableSet<Integer> stocked = new TreeSet<>();
    private final Map<UUID, Long> left = new HashMap<>();
    private final Map<UUID, JournalDay> begun = new HashMap<>();
    private final Map<Asked, Making> known;
    private final Ration ration;
    private final Usual usual;
    /** What {@link #stockedOn} answered last, until something else is stocked. */
    private Optional<Stocked> stockedBefore = Optional.empty();

    private record Asked(Dose dose, List<Preparation> from) {}

    /**
     * Those with something in them that were there on each of these days.
     *
     * @param before the first day on which another one is there, if one comes
     */
    private record Stocked(JournalDay first, Optional<JournalDay> before, List<Bottle> bottles) {
        boolean isOf(JournalDay day) {
            return !day.isBefore(first) && (before.isEmpty() || day.isBefore(before.get()));
        }
    }

    /** The full bottles. */
    Shelf(List<Bottle> bottles) {
        this(bottles, new HashMap<>());
        bottles.forEach(bottle -> leave(bottle, bottle.quantity().thousandths()));
    }

    private Shelf(List<Bottle> bottles, Map<Asked, Making> known) {
        this.bottles = bottles.stream().sorted(OPENED_FIRST).toList();
        this.bottles.forEach(bottle -> places.put(bottle.id(), places.size()));
        opened = (int) bottles.stream().filter(bottle -> bottle.opened().isPresent()).count();
        this.known = known;
        ration = new Ration(this::making);
        usual = new Usual(ration);
    }

    /** Another shelf with what is left on this one. */
    Shelf copy() {
        var copy = new Shelf(bottles, known);
        copy.left.putAll(left);
        copy.stocked.addAll(stocked);
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
        leave(bottle, counted.thousandths());
    }

    private void leave(Bottle bottle, long thousandths) {
        left.put(bottle.id(), thousandths);
        int place = places.get(bottle.id());
        if (thousandths > 0 ? stocked.add(place) : stocked.remove(place)) {
            stockedBefore = Optional.empty();
        }
    }

    /**
     * Takes this dose from the bottles that were there on this day. Answers how much of each preparation, in
     * thousandths; where they do not make it, nothing is taken.
     */
    Optional<Map<Preparation, Long>> take(Dose dose, JournalDay day) {
        return take(dose, day, stockedOn(day));
    }

    /** The same for a day to come: also only from what is not past its discard date by then. */
    Optional<Map<Preparation, Long>> takeAhead(Dose dose, JournalDay day) {
        return take(dose, day, goodOn(day));
    }

    private Optional<Map<Preparation, Long>> take(Dose dose, JournalDay day, List<Bottle> from) {
        var taken = usual.of(dose, from).filter(need -> isThere(need, from)).or(() -> ration.of(dose, stock(from)));
        taken.ifPresent(needed -> needed.forEach((of, amount) -> use(of, amount, day, from)));
        return taken;
    }

    /** Takes as much of this preparation as there is on a day to come, and at most this much; answers how much. */
    long takeAhead(Preparation of, long most, JournalDay day) {
        var from = goodOn(day);
        long amount = Math.min(most, there(of, from));
        use(of, amount, day, from);
        return amount;
    }

    private boolean isThere(Map<Preparation, Long> need, List<Bottle> from) {
        return need.entrySet().stream().allMatch(one -> there(one.getKey(), from) >= one.getValue());
    }

    private long there(Preparation of, List<Bottle> from) {
        return from.stream().filter(bottle -> isOf(bottle, of)).mapToLong(bottle -> left.get(bottle.id())).sum();
    }

    /** Nearly always the very same; what Java makes to compare two records is slow for each dose of years. */
    private static boolean isOf(Bottle bottle, Preparation preparation) {
        return bottle.of() == preparation || bottle.of().equals(preparation);
    }

    private List<Bottle> goodOn(JournalDay day) {
        var there = stockedOn(day);
        var good = there.stream().filter(bottle -> !bottle.isPastDiscardOn(day)).toList();
        return good.size() == there.size() ? there : good;
    }

    /**
     * Those with something in them that were there; the opened ones and the others each in the order in which they
     * came.
     */
    private List<Bottle> stockedOn(JournalDay day) {
        var known = stockedBefore.filter(before -> before.isOf(day)).orElseGet(() -> lookOn(day));
        stockedBefore = Optional.of(known);
        return known.bottles();
    }

    private Stocked lookOn(JournalDay day) {
        var next = stocked.stream().map(bottles::get).map(Bottle::there).filter(there -> there.isAfter(day))
                .min(Comparator.naturalOrder());
        return new Stocked(day, next, thereOn(day));
    }

    private List<Bottle> thereOn(JournalDay day) {
        return Stream.of(stocked.headSet(opened), stocked.tailSet(opened))
                .flatMap(group -> group.stream().map(bottles::get).takeWhile(bottle -> !bottle.there().isAfter(day)))
                .toList();
    }

    private Map<Preparation, Long> stock(List<Bottle> from) {
        var stock = new LinkedHashMap<Preparation, Long>();
        from.forEach(bottle -> stock.merge(bottle.of(), left.get(bottle.id()), Long::sum));
        return stock;
    }

    private void use(Preparation of, long amount, JournalDay day, List<Bottle> from) {
        long wanted = amount;
        for (var bottle : from) {
            if (wanted > 0 && isOf(bottle, of)) {
                long there = left.get(bottle.id());
                long used = Math.min(wanted, there);
                leave(bottle, there - used);
                begun.putIfAbsent(bottle.id(), day);
                wanted -= used;
            }
        }
    }

    private Making making(Dose dose, List<Preparation> from) {
        return known.computeIfAbsent(new Asked(dose, new ArrayList<>(from)), asked -> Making.of(dose, from));
    }
}
