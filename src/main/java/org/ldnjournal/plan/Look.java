package org.ldnjournal.plan;

import java.util.List;

/**
 * A time at which a source says one can judge. Days are counted from the first dose taken, which is day 1:
 * {@link Looks}.
 *
 * @param claim    the id of the source's sentence in evidence.md
 * @param firstDay the first day of the look
 * @param lastDay  the last day of it
 */
public record Look(String claim, int firstDay, int lastDay) {
    /** At least four weeks (seed 004, F036). */
    public static final Look FOUR_WEEKS = new Look("F036", 28, 28);
    /** Six to twelve weeks (seed 003, F035). */
    public static final Look SIX_TO_TWELVE_WEEKS = new Look("F035", 42, 84);
    /** Eight to ten weeks (seed 002, F033): the assessment window unless the plan says otherwise. */
    public static final Look ASSESSMENT_WINDOW = new Look("F033", 56, 70);

    /** The looks, earliest first. The sources disagree, so all are shown. */
    public static final List<Look> ALL = List.of(FOUR_WEEKS, SIX_TO_TWELVE_WEEKS, ASSESSMENT_WINDOW);
}
