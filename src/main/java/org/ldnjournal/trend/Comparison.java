package org.ldnjournal.trend;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Reason;

/**
 * One measure in one period against the days before the first dose. The same object stands behind every screen and
 * page.
 *
 * @param measure    what was measured
 * @param baseline   the days before the first dose
 * @param compared   the days compared with them
 * @param difference the numbers; absent where a side has fewer than 7 logged days
 * @param verdict    what they carry
 * @param countdown  days until day 28 of the treatment; 0 from then on
 * @param settling   how many days after a change of dose were left out
 */
public record Comparison(
        Measure measure, Sample baseline, Sample compared, Optional<Difference> difference, Verdict verdict,
        int countdown, int settling) {
    /** Logged days on each side from which on there is a result. Source: evidence.md 4.3. */
    public static final int ENOUGH = 10;
    /** Logged days on each side below which nothing is compared. Source: evidence.md 4.3. */
    public static final int FEWEST = 7;

    static Comparison of(Measure measure, Sample baseline, Sample compared, int countdown, int settling) {
        int fewer = Math.min(baseline.logged(), compared.logged());
        var difference = fewer < FEWEST ? Optional.<Difference>empty()
                : Optional.of(Difference.of(measure, baseline, compared));
        var verdict = difference.map(known -> verdict(known, fewer, countdown)).orElse(Verdict.NO_COMPARISON);
        return new Comparison(measure, baseline, compared, difference, verdict, countdown, settling);
    }

    private static Verdict verdict(Difference difference, int fewer, int countdown) {
        if (countdown > 0) {
            return Verdict.TOO_EARLY;
        }
        if (fewer < ENOUGH) {
            return Verdict.FEW_DAYS;
        }
        return difference.interval().map(interval -> {
            if (interval.holdsZero()) {
                return Verdict.NO_CLEAR_CHANGE;
            }
            return difference.points() < 0 ? Verdict.LOWER : Verdict.HIGHER;
        }).orElse(Verdict.UNCERTAIN);
    }

    /** Whether the difference and its interval may be told: from day 28 on, with enough logged days on each side. */
    public boolean hasResult() {
        return switch (verdict) {
            case NO_COMPARISON, TOO_EARLY, FEW_DAYS -> false;
            case UNCERTAIN, NO_CLEAR_CHANGE, LOWER, HIGHER -> true;
        };
    }

    /** The one sentence that says what the numbers carry. */
    public Reason sentence() {
        return Wording.sentence(this);
    }

    /**
     * What belongs beside the sentence, one sentence each: first the logged days before and in the period, always; then
     * paused days, unequal logging, band, pairs, typical day and resemblance of days, where there is something to say.
     */
    public List<Reason> details() {
        return Wording.details(this);
    }
}
