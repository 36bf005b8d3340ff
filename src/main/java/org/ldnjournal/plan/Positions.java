package org.ldnjournal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;

/**
 * Every position that plans and decisions lead to, by its first day: each decision is followed once, however many days
 * are asked about.
 */
final class Positions {
    private final NavigableMap<JournalDay, Position> byDay = new TreeMap<>();
    private final NavigableSet<JournalDay> turns = new TreeSet<>();

    Positions(PlanHistory history) {
        var standing = history.standing();
        for (var held : history.inForce()) {
            byDay.tailMap(held.from(), true).clear();
            turns.tailSet(held.from(), true).clear();
            // nearly always the very same plan; what Java makes to compare two of them takes long the first time
            follow(held, standing.stream().filter(decision -> history.planFor(decision)
                    .filter(plan -> plan == held.plan() || plan.equals(held.plan())).isPresent()).toList());
        }
    }

    private void follow(PlanHistory.InForce held, List<Decision> decisions) {
        var position = Position.startOf(held.plan());
        byDay.put(held.from(), position);
        turns.add(held.from());
        for (var decision : decisions) {
            position = position.after(decision);
            byDay.put(decision.from(), position);
            if (!(decision.kind() instanceof Decision.Amend)) {
                turns.add(decision.from());
            }
        }
    }

    Optional<Position> on(JournalDay day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(NavigableMap.Entry::getValue);
    }

    /** Those of these days, each with its own of them, the earliest first. */
    Map<DayRange, Position> during(DayRange days) {
        var during = new LinkedHashMap<DayRange, Position>();
        var from = Optional.ofNullable(byDay.floorKey(days.first())).orElse(days.first());
        byDay.subMap(from, true, days.last(), true).forEach((first, position) -> {
            var next = byDay.higherKey(first);
            during.put(new DayRange(first.isBefore(days.first()) ? days.first() : first,
                    next == null || next.isAfter(days.last()) ? days.last() : next.previous()), position);
        });
        return during;
    }

    /** The last day for which something is recorded that changes what is due: what lies behind it can be planned. */
    JournalDay lastTurn() {
        return turns.last();
    }

    /** The first dose after this day, by the decisions so far. */
    Optional<Due.Coming> firstDoseAfter(JournalDay day) {
        var last = lastTurn().isAfter(day) ? lastTurn() : day;
        for (var next = day.next(); !next.isAfter(last.plusDays(2)); next = next.next()) {
            var position = on(next).orElseThrow();
            if (position.hasDose(next)) {
                return Optional.of(new Due.Coming(next, position.dose()));
            }
        }
        return Optional.empty();
    }
}
