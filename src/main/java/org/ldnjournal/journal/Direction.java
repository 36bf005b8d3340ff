package org.ldnjournal.journal;

/** Which end of a scale is the good one; two of the three scales run the other way round than sleep. */
public enum Direction {
    HIGHER_IS_WORSE,
    HIGHER_IS_BETTER
}
