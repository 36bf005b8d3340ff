package org.ldnjournal.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/**
 * Counts what the coming doses take: first what is left, and where that makes a dose no longer, the way with the fewest
 * units of what is at hand, of which what is left is still taken first.
 */
final class Ordering {
    private final Shelf shelf;
    private final Preparations preparations;
    private final Map<Preparation, Long> there = new LinkedHashMap<>();
    private final Map<Preparation, Long> missing = new LinkedHashMap<>();
    private final Set<Dose> impossible = new LinkedHashSet<>();

    /** @param shelf what is left; it is used up */
    Ordering(Shelf shelf, Preparations preparations) {
        this.shelf = shelf;
        this.preparations = preparations;
    }

    Order of(DayRange days, Course course) {
        days.days().forEach(day -> course.on(day).forEach(dose -> add(dose, day)));
        var all = new LinkedHashSet<>(there.keySet());
        all.addAll(missing.keySet());
        return new Order(days.last(), all.stream().map(this::line).toList(), List.copyOf(impossible));
    }

    private void add(Dose dose, JournalDay day) {
        var taken = shelf.takeAhead(dose, day);
        if (taken.isPresent()) {
            taken.get().forEach((of, amount) -> there.merge(of, amount, Long::sum));
        } else if (preparations.making(dose) instanceof Making.Possible(List<Way> ways)) {
            Ration.needed(ways.getFirst()).forEach((of, amount) -> add(of, amount, day));
        } else {
            impossible.add(dose);
        }
    }

    private void add(Preparation of, long amount, JournalDay day) {
        long left = shelf.takeAhead(of, amount, day);
        there.merge(of, left, Long::sum);
        missing.merge(of, amount - left, Long::sum);
    }

    private Order.Line line(Preparation of) {
        long left = there.getOrDefault(of, 0L);
        long more = missing.getOrDefault(of, 0L);
        return new Order.Line(of, new Quantity(left + more), new Quantity(left), new Quantity(more).roundedUp());
    }
}
