package org.ldnjournal.plan;

import java.util.List;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/**
 * What the doses up to a day take beyond what is left, if each step is decided as planned.
 *
 * @param until      the last day that is counted
 * @param lines      one for each preparation that these doses take
 * @param impossible doses that cannot be made of what is at hand, each once; nothing is counted for them
 */
public record Order(JournalDay until, List<Line> lines, List<Dose> impossible) {

    /**
     * One preparation.
     *
     * @param of      which
     * @param needed  how much the doses take of it, in all
     * @param there   how much of that is left from what was recorded
     * @param missing the rest, in whole pieces or millilitres
     */
    public record Line(Preparation of, Quantity needed, Quantity there, Quantity missing) {}

    public Order {
        lines = List.copyOf(lines);
        impossible = List.copyOf(impossible);
    }
}
