package org.ldnjournal.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ldnjournal.journal.Dose;

/**
 * What doses take from bottles that have enough: the way with the fewest units, remembered while the bottles stay the
 * same. Nearly every dose is one of the day before, and all of years are taken again whenever a journal is opened.
 */
final class Usual {
    private final Ration ration;
    private final Map<Long, Optional<Map<Preparation, Long>>> known = new HashMap<>();
    private List<Bottle> from = List.of();

    Usual(Ration ration) {
        this.ration = ration;
    }

    /**
     * How much of each preparation this dose takes, in thousandths, if there is enough of each; absent where it cannot
     * be made.
     *
     * @param bottles the very same list as long as the same bottles have something in them
     */
    Optional<Map<Preparation, Long>> of(Dose dose, List<Bottle> bottles) {
        if (bottles != from) {
            from = bottles;
            known.clear();
        }
        return known.computeIfAbsent(dose.micrograms(), _ ->
                ration.ofPlenty(dose, bottles.stream().map(Bottle::of).distinct().toList()));
    }
}
