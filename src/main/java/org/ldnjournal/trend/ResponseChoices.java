package org.ldnjournal.trend;

import java.util.Objects;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.plan.Look;

/**
 * What the person may choose about comparisons.
 *
 * @param settling     the first days on a new dose that are left out, 0 to 60
 * @param leaveOutLate whether values recorded more than 48 hours after their day ended are left out
 * @param window       the assessment window
 */
public record ResponseChoices(int settling, boolean leaveOutLate, Look window) {
    /** Seven settling days, late values included, weeks 8 to 10. */
    public static final ResponseChoices USUAL = new ResponseChoices(7, false, Look.ASSESSMENT_WINDOW);
    private static final int LONGEST = 60;

    public ResponseChoices {
        Objects.requireNonNull(window);
        if (settling < 0 || settling > LONGEST) {
            throw new InvalidValue("trend.refused.settling", LONGEST);
        }
    }
}
