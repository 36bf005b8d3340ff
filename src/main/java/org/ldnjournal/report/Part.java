package org.ldnjournal.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be put on the doctor's page and the pages after it, or be left out. What is taken now always stands
 * there.
 */
public enum Part {
    CHANGES(true),
    CHART(true),
    SIDE_EFFECTS(true),
    MEDICINES(true),
    LABS(true),
    QUESTIONS(true),
    /** Each change of a side effect's days. */
    EFFECT_HISTORY(false),
    DECISIONS(false),
    /** Each dose step against the days before. */
    STEPS(false),
    FINDINGS(false),
    NOTES(false),
    LATE_CHANGES(false),
    DAILY_TABLE(false);

    /** Those of page one: what is printed unless another choice is made. */
    public static final Set<Part> PAGE_ONE = Collections.unmodifiableSet(Stream.of(values()).filter(Part::isOnPageOne)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class))));

    private final boolean onPageOne;

    Part(boolean onPageOne) {
        this.onPageOne = onPageOne;
    }

    /** Whether it belongs to page one; the others follow on pages of their own. */
    public boolean isOnPageOne() {
        return onPageOne;
    }
}
