package org.ldnjournal.ui.kit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.ldnjournal.plan.Way;

/**
 * The part of a syringe's scale around one mark: from its empty end where that is near, otherwise the last of it.
 * Marks are counted from the empty end, and none is left out.
 *
 * @param mark     up to which it is filled
 * @param from     the lowest mark that is drawn, 0 for the empty end
 * @param to       the highest mark that is drawn
 * @param perMark  mL from one mark to the next
 */
record SyringeScale(long mark, long from, long to, BigDecimal perMark) {
    private static final int LABELLED = 10;
    private static final int MOST = 50;

    /** A mark as it is drawn. */
    record Tick(long at, boolean labelled, BigDecimal millilitres) {}

    /** The scale for what is drawn up. */
    static SyringeScale of(Way.Drawn drawn) {
        long to = (drawn.marks() / LABELLED + 1) * LABELLED;
        return new SyringeScale(drawn.marks(), Math.max(0, to - MOST), to,
                BigDecimal.valueOf(drawn.of().graduation(), 3));
    }

    /** Every mark, the lowest first; each tenth has its number. */
    List<Tick> ticks() {
        return LongStream.rangeClosed(from, to).mapToObj(at -> new Tick(at, at % LABELLED == 0,
                perMark.multiply(BigDecimal.valueOf(at)).stripTrailingZeros())).toList();
    }

    /** Where a mark stands, from 0 at the lowest to 1 at the highest. */
    double place(long at) {
        return (double) (at - from) / (to - from);
    }
}
