package org.ldnjournal.journal;

import java.util.Objects;

/**
 * A rating on a scale.
 *
 * @param scale what is rated; it knows its direction
 * @param value a whole number from 0 to 10
 */
public record Score(Scale scale, int value) {
    /** The highest value of every scale. */
    public static final int HIGHEST = 10;

    public Score {
        Objects.requireNonNull(scale);
        if (value < 0 || value > HIGHEST) {
            throw new InvalidValue("score.refused.range", value);
        }
    }
}
