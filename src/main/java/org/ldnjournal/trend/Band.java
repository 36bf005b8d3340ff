package org.ldnjournal.trend;

import java.util.Optional;

/**
 * How large a change of pain is, by its share of the baseline mean; the same words for better and for worse. Source:
 * IMMPACT, Dworkin 2008, evidence.md 4.2. The thresholds describe people in trials.
 */
public enum Band {
    /** Under 10 %. */
    LITTLE_OR_NONE(10),
    /** 10 % to under 30 %. */
    SMALL(30),
    /** 30 % to under 50 %. */
    MODERATE(50),
    /** 50 % and more. */
    SUBSTANTIAL(Double.POSITIVE_INFINITY);

    private final double below;

    Band(double below) {
        this.below = below;
    }

    /** The band of this change: for pain only, and none where it is not told apart from no change. */
    static Optional<Band> of(Measure measure, double percent, Interval interval) {
        if (measure != Measure.PAIN || interval.holdsZero()) {
            return Optional.empty();
        }
        for (var band : values()) {
            if (Math.abs(percent) < band.below) {
                return Optional.of(band);
            }
        }
        throw new IllegalArgumentException("not a number of per cent: " + percent);
    }
}
