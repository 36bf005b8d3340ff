package org.ldnjournal.ui.history;

/** Which days are looked for. */
enum Filter {
    ALL,
    SIDE_EFFECTS,
    MISSED_DOSES,
    BAD_DAYS;

    boolean lets(DayFacts day) {
        return switch (this) {
            case ALL -> true;
            case SIDE_EFFECTS -> !day.effects().isEmpty();
            case MISSED_DOSES -> day.dose().isMissed();
            case BAD_DAYS -> day.entry().badDay();
        };
    }
}
