package org.ldnjournal.trend;

import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.journal.Reason;

/** The sentences of a comparison: never more than its numbers carry. Numbers go in as doubles; the texts round them. */
final class Wording {
    private Wording() {}

    static Reason sentence(Comparison comparison) {
        return switch (comparison.verdict()) {
            case NO_COMPARISON -> none(comparison);
            case TOO_EARLY -> Reason.of("trend.early.sentence", comparison.countdown());
            case FEW_DAYS -> means("trend.few.", comparison);
            case UNCERTAIN -> means("trend.uncertain.", comparison);
            case NO_CLEAR_CHANGE -> unclear(comparison);
            case LOWER -> changed("trend.lower.", "trend.lowerPercent.", comparison);
            case HIGHER -> changed("trend.higher.", "trend.higherPercent.", comparison);
        };
    }

    private static Reason none(Comparison comparison) {
        var baseline = comparison.baseline();
        var compared = comparison.compared();
        if (baseline.logged() < Comparison.FEWEST) {
            return Reason.of("trend.none.baseline", baseline.logged(), baseline.period().length(), Comparison.FEWEST);
        }
        if (compared.period().kind() == Period.Kind.STEP && compared.period().length() < Comparison.ENOUGH) {
            return Reason.of("trend.none.shortStep", comparison.settling() + Comparison.ENOUGH,
                    comparison.settling(), Comparison.ENOUGH);
        }
        return Reason.of("trend.none.period", compared.logged(), compared.period().length(), Comparison.FEWEST);
    }

    private static Reason means(String prefix, Comparison comparison) {
        return Reason.of(prefix + comparison.measure().name(),
                comparison.baseline().mean().orElseThrow(), comparison.baseline().logged(),
                comparison.compared().mean().orElseThrow(), comparison.compared().logged());
    }

    private static Reason unclear(Comparison comparison) {
        var whole = comparison.difference().orElseThrow().interval().orElseThrow();
        var interval = whole.on(comparison.measure());
        return Reason.of("trend.unclear." + comparison.measure().name(),
                Math.max(0, -interval.low()), Math.max(0, interval.high()), cut(whole, comparison.measure()));
    }

    private static Reason changed(String prefix, String percentPrefix, Comparison comparison) {
        var difference = comparison.difference().orElseThrow();
        var whole = difference.interval().orElseThrow();
        var interval = whole.on(comparison.measure());
        double near = Math.min(Math.abs(interval.low()), Math.abs(interval.high()));
        double far = Math.max(Math.abs(interval.low()), Math.abs(interval.high()));
        var arguments = new ArrayList<Object>(List.of(Math.abs(difference.points()),
                comparison.compared().period().length(), comparison.baseline().period().length(), near, far,
                cut(whole, comparison.measure())));
        difference.percent().ifPresent(percent -> arguments.add(Math.abs(percent)));
        var chosen = difference.percent().isPresent() ? percentPrefix : prefix;
        return new Reason(chosen + comparison.measure().name(), arguments);
    }

    /** 1 where an interval is told only as far as the scale goes. */
    private static int cut(Interval interval, Measure measure) {
        return interval.isWiderThan(measure) ? 1 : 0;
    }

    static List<Reason> details(Comparison comparison) {
        var details = new ArrayList<Reason>();
        details.add(logged(comparison.baseline()));
        details.add(logged(comparison.compared()));
        if (comparison.compared().period().paused() > 0) {
            details.add(Reason.of("trend.paused." + comparison.compared().period().kind().name(),
                    comparison.compared().period().paused()));
        }
        comparison.difference().ifPresent(difference -> {
            if (difference.unequalLogged()) {
                details.add(Reason.of("trend.detail.unequal"));
            }
        });
        if (comparison.hasResult()) {
            details.addAll(result(comparison.measure(), comparison.difference().orElseThrow()));
        }
        return List.copyOf(details);
    }

    private static Reason logged(Sample sample) {
        return Reason.of("trend.logged." + sample.period().kind().name(), sample.logged(), sample.period().length());
    }

    private static List<Reason> result(Measure measure, Difference difference) {
        var details = new ArrayList<Reason>();
        difference.band().ifPresent(band -> details.add(Reason.of("trend.band." + band.name())));
        difference.nap().ifPresent(nap -> {
            details.add(Reason.of("trend.detail.pairs", 100 * nap.value()));
            details.add(Reason.of("trend.detail.pairsNote"));
        });
        details.add(shift(measure, difference.typicalShift()));
        difference.lagOne().ifPresent(lag -> details.add(Reason.of("trend.detail.lagOne", lag)));
        return details;
    }

    private static Reason shift(Measure measure, double shift) {
        var size = Math.abs(shift);
        if (shift == 0) {
            return Reason.of("trend.detail.shiftNone");
        }
        return measure == Measure.SLEEP_HOURS
                ? Reason.of(shift < 0 ? "trend.detail.hoursLess" : "trend.detail.hoursMore", size)
                : Reason.of(shift < 0 ? "trend.detail.pointsLower" : "trend.detail.pointsHigher", size);
    }
}
