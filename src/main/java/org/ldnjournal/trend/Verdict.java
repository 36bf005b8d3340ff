package org.ldnjournal.trend;

/** What the numbers of a comparison carry, and no more. */
public enum Verdict {
    /** Too few days on one side: nothing is compared. */
    NO_COMPARISON,
    /** It is before day 28 of the treatment (seed 004, F036). */
    TOO_EARLY,
    /** Seven to nine days on one side or both: numbers without a verdict. */
    FEW_DAYS,
    /** There is a difference of averages, and how sure it is cannot be told. */
    UNCERTAIN,
    /** The interval holds 0. */
    NO_CLEAR_CHANGE,
    /** Lower in the period than before, and the interval says so. */
    LOWER,
    /** Higher in the period than before, and the interval says so. */
    HIGHER
}
