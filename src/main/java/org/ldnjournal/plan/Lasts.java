package org.ldnjournal.plan;

import org.ldnjournal.journal.JournalDay;

/** How long what is left goes on making the doses that come. */
public sealed interface Lasts {
    /** Further than these days ahead nothing is said. */
    int FURTHEST = 366;

    /** No bottle was recorded. */
    record NoBottle() implements Lasts {}

    /** No dose is due in the coming days, so nothing is used up. */
    record NothingDue() implements Lasts {}

    /**
     * Up to this day.
     *
     * @param days how many days from today on, or from tomorrow where today's dose is recorded; 0 where what is left
     *             does not make the next dose, whenever that is
     * @param last the last of them; with 0 days the day before the next dose
     */
    record Until(int days, JournalDay last) implements Lasts {}

    /** For more than {@link #FURTHEST} days. */
    record Beyond() implements Lasts {}
}
