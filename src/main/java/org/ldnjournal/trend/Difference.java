package org.ldnjournal.trend;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What differs between two samples with a mean each, always the period minus the baseline. What has no meaning is
 * absent.
 *
 * @param points        the difference of the means, in points or hours
 * @param interval      its 95 % interval; absent where nothing varies or too few days follow one another
 * @param percent       the difference in per cent of the baseline mean; absent for hours of sleep and where that
 *                      mean is below 2
 * @param band          how large it is, for pain with an interval that does not hold 0
 * @param nap           how often a day of the period is better; absent for hours of sleep
 * @param typicalShift  the Hodges–Lehmann shift, in points or hours
 * @param lagOne        how much a day resembles the day before, −1 to 1; absent as the interval is
 * @param unequalLogged whether the shares of logged days differ by more than 20 percentage points
 */
public record Difference(
        double points, Optional<Interval> interval, OptionalDouble percent, Optional<Band> band, Optional<Nap> nap,
        double typicalShift, OptionalDouble lagOne, boolean unequalLogged) {
    /** Below this baseline mean a percentage is unstable and only points are told. Source: evidence.md 4.4. */
    private static final double LOWEST_MEAN_FOR_PERCENT = 2;
    private static final double SHARES_APART = 0.20;
    private static final double ROUNDING = 1e-9;

    static Difference of(Measure measure, Sample baseline, Sample compared) {
        double before = baseline.mean().orElseThrow();
        double points = compared.mean().orElseThrow() - before;
        var serial = Serial.of(baseline, compared);
        var interval = Interval.ofDifference(baseline, compared, serial);
        var percent = measure.scale().isPresent() && before >= LOWEST_MEAN_FOR_PERCENT
                ? OptionalDouble.of(100 * points / before) : OptionalDouble.empty();
        return new Difference(points, interval, percent,
                interval.flatMap(known -> percent.isEmpty() ? Optional.empty()
                        : Band.of(measure, percent.getAsDouble(), known)),
                measure.direction().map(direction -> Nap.of(baseline.numbers(), compared.numbers(), direction)),
                Medians.shift(baseline.numbers(), compared.numbers()).orElseThrow(),
                serial.isKnown() ? OptionalDouble.of(serial.correlation()) : OptionalDouble.empty(),
                Math.abs(baseline.share() - compared.share()) > SHARES_APART + ROUNDING);
    }
}
