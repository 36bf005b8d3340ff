package org.ldnjournal.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Difference;
import org.ldnjournal.trend.Interval;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Period;
import org.ldnjournal.trend.Sample;

/** The numbers of a comparison as they stand in a table: both means with their days, difference and interval. */
public final class ComparisonWords {
    private final Texts texts;

    public ComparisonWords(Texts texts) {
        this.texts = texts;
    }

    /** The difference, where it may be told. */
    static Optional<Difference> shown(Comparison comparison) {
        return comparison.difference().filter(_ -> comparison.hasResult());
    }

    /** Baseline, compared days, difference, interval. */
    public List<String> cells(Comparison comparison) {
        var difference = shown(comparison);
        return List.of(mean(comparison.baseline()), mean(comparison.compared()),
                difference.map(found -> difference(found.points(), found.percent())).orElse(texts.get("report.none")),
                difference.flatMap(Difference::interval).map(interval -> interval(comparison.measure(), interval))
                        .orElse(texts.get("report.none")));
    }

    private String interval(Measure measure, Interval whole) {
        var told = whole.on(measure);
        var key = !whole.isWiderThan(measure) ? "report.changed.between"
                : measure.scale().isPresent() ? "report.changed.scaleEnds" : "report.changed.dayEnds";
        return texts.get(key, signed(told.low()), signed(told.high()));
    }

    /** The measure with its range and its direction. */
    public String name(Measure measure) {
        var name = texts.get("report.measure." + measure.name());
        return measure.direction().map(direction -> texts.get("report.measure", name,
                texts.get("chart.direction." + direction.name()))).orElse(name);
    }

    /** Which days: "1.5 mg (3 Aug 2026 to 16 Aug 2026)". */
    public String period(Period period) {
        return period.span().map(span -> texts.get("report.steps.days", which(period), span.first().date(),
                span.last().date())).orElseGet(() -> which(period));
    }

    /** The dose of the days, or what they are: "1.5 mg", "Assessment window". */
    public String which(Period period) {
        return period.dose().map(texts::say).orElseGet(() -> texts.get("report.steps." + period.kind().name()));
    }

    /** From the first to the last of the days; nothing where there are none yet. */
    public Optional<String> days(Period period) {
        return period.span().map(span -> {
            var last = span.last().date();
            var first = span.first().date();
            return texts.get("report.steps.between",
                    texts.dayAndMonth(first, last), texts.date(last));
        });
    }

    private String mean(Sample sample) {
        if (sample.period().length() == 0) {
            return texts.get("chart.steps.noDays");
        }
        return sample.mean().isEmpty() ? texts.get("report.changed.noMean", sample.logged(), sample.period().length())
                : texts.get("report.changed.mean", texts.number(sample.mean().getAsDouble(), 1), sample.logged(),
                        sample.period().length());
    }

    private String difference(double points, OptionalDouble percent) {
        return percent.isEmpty() ? signed(points)
                : texts.get("report.changed.percent", signed(points), signed(percent.getAsDouble(), 0));
    }

    private String signed(double number) {
        return signed(number, 1);
    }

    private String signed(double number, int decimals) {
        var size = texts.number(Math.abs(number), decimals);
        boolean zero = size.equals(texts.number(0, decimals));
        return zero ? size : (number < 0 ? "–" : "+") + size;
    }
}
