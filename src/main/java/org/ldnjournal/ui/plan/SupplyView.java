package org.ldnjournal.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Order;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Preparations;
import org.ldnjournal.plan.Supply;

/**
 * What is left, as it was read.
 *
 * @param today    the journal day it is
 * @param rollover when the day ends
 * @param supply   what is left
 * @param due      what the plan says for today
 * @param atHand   what doses are taken from
 * @param orders   what is missing, for each length that can be asked for
 */
record SupplyView(
        JournalDay today, Rollover rollover, Supply supply, Due due, Preparations atHand, List<Ordered> orders) {

    /** For so long. */
    record Ordered(SupplyModel.Length length, Order order) {}

    /** What a bottle can be of: what is at hand, and what the bottle is of already. */
    List<Preparation> sorts(Optional<Bottle> bottle) {
        return Stream.concat(bottle.map(Bottle::of).stream(),
                atHand.atHand().stream().map(Preparations.Kept::preparation))
                .distinct().toList();
    }
}
