package org.ldnjournal.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Stretch;
import org.ldnjournal.text.Texts;

/**
 * Days that belong together by their dose.
 *
 * @param days   from the first to the last
 * @param kind   what is known of them
 * @param dose   the dose of each evening that has one
 * @param spread how it is taken
 */
record DoseBand(DayRange days, Kind kind, Optional<Dose> dose, Spread spread) {
    /** What is known of these days. */
    enum Kind { BEFORE, TAKEN, PAUSED, STOPPED, PLANNED }

    /** Whole and every day, or without a dose. */
    DoseBand(DayRange days, Kind kind, Optional<Dose> dose) {
        this(days, kind, dose, Spread.WHOLE);
    }

    /** Days on which by the plan no dose is due: of a pause, or after the end of the treatment. */
    static DoseBand halted(Stretch stretch) {
        return new DoseBand(stretch.days(), stretch.stopped() ? Kind.STOPPED : Kind.PAUSED, Optional.empty());
    }

    DoseBand on(DayRange other) {
        return new DoseBand(other, kind, dose, spread);
    }

    /** Whether by the plan no dose is due. */
    boolean isHalted() {
        return kind == Kind.PAUSED || kind == Kind.STOPPED;
    }

    /** Whether the same is taken in the same way. */
    boolean isLike(Dose other, Spread way) {
        return dose.filter(other::equals).isPresent() && spread.equals(way);
    }

    /** Micrograms a day, on average. */
    double perDay() {
        return dose.map(Dose::micrograms).orElse(0L) / (spread.everyOtherDay() ? 2.0 : 1);
    }

    /** The dose and how it is taken: "3 mg every other day". */
    String words(Texts texts) {
        var amount = texts.milligrams(dose.orElseThrow().milligrams());
        if (spread.everyOtherDay()) {
            return texts.get("chart.dose.everyOtherDay", amount);
        }
        return spread.parts().isEmpty() ? amount : texts.get("chart.dose.parts", amount, spread.parts().stream()
                .map(part -> texts.milligrams(part.milligrams())).collect(Collectors.joining(" + ")));
    }

    /** The same for less and less room; none of them could be read as a whole dose every day where it is not. */
    List<String> names(Texts texts) {
        var milligrams = dose.orElseThrow().milligrams();
        return spread.everyOtherDay()
                ? List.of(words(texts), texts.get("chart.dose.everyOtherDay.short", milligrams))
                : List.of(words(texts), texts.milligrams(milligrams), texts.number(milligrams));
    }

    /** Why no dose is due: "paused". */
    String halted(Texts texts) {
        return texts.get(kind == Kind.STOPPED ? "chart.stopped" : "chart.paused");
    }
}
