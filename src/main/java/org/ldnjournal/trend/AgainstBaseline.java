package org.ldnjournal.trend;

import java.util.Map;
import org.ldnjournal.journal.JournalContents;

/** The periods of one treatment against the days before its first dose. */
final class AgainstBaseline {
    private final JournalContents contents;
    private final Periods periods;
    private final Map<Measure, Sample> baseline;

    AgainstBaseline(JournalContents contents, Periods periods) {
        this.contents = contents;
        this.periods = periods;
        baseline = samples(Periods.baseline(periods.dayOne()));
    }

    /** What was logged of each measure in this period, as far as the person's choices let it count. */
    Map<Measure, Sample> samples(Period period) {
        return Sample.of(contents, period, !periods.choices().leaveOutLate());
    }

    /** The days before the first dose. */
    Sample baseline(Measure measure) {
        return baseline.get(measure);
    }

    /** One measure of these samples against them. */
    Comparison of(Measure measure, Map<Measure, Sample> samples) {
        return Comparison.of(measure, baseline(measure), samples.get(measure), periods.daysToFirstLook(),
                periods.choices().settling());
    }

    /** One measure of this period against them. */
    Comparison of(Measure measure, Period period) {
        return of(measure, samples(period));
    }
}
