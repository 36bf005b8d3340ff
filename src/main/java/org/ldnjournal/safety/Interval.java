package org.ldnjournal.safety;

import java.util.OptionalInt;

/**
 * The opioid-free interval that the labels of 50 mg naltrexone ask for; never a clearance, and none exists for low
 * doses. Source: evidence.md 3.2.
 */
enum Interval {
    /** Short acting: 7 to 10 days (E1, E6). */
    SHORT(7, 10),
    /** Long acting or unknown: 10 to 14 days, up to two weeks (E2, E21, E23). */
    LONG(10, 14),
    /** Depot or implant: no number; the prescriber decides. */
    DEPOT(-1, -1),
    /** Near-opioid: no interval. */
    NEAR(-1, -1);

    private final int lower;
    private final int upper;

    Interval(int lower, int upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /** The fewest days the sources name, if they name any. */
    OptionalInt lower() {
        return lower < 0 ? OptionalInt.empty() : OptionalInt.of(lower);
    }

    /** The most days the sources name, if they name any. */
    OptionalInt upper() {
        return upper < 0 ? OptionalInt.empty() : OptionalInt.of(upper);
    }
}
