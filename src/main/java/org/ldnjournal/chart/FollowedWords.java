package org.ldnjournal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;
import org.ldnjournal.trend.Measure;

/** How what is followed and its values are written: the same words in pictures, in their tables and read out. */
public final class FollowedWords {
    private static final int DECIMALS = 3;

    private final Texts texts;

    public FollowedWords(Texts texts) {
        this.texts = texts;
    }

    /** What it is called. */
    public String name(Followed followed) {
        return switch (followed) {
            case Followed.OfMeasure(var measure) -> texts.get("trends.measure." + measure.name());
            case Followed.OfTracker(var tracker) -> tracker.name();
            case Followed.OfLab(var test) -> texts.get("report.lab." + test.name());
        };
    }

    /** The unit that its numbers are in; empty where they have none. */
    String unit(Followed followed) {
        return switch (followed) {
            case Followed.OfMeasure(var measure) -> measure == Measure.SLEEP_HOURS ? "h" : "";
            case Followed.OfTracker(var tracker) -> tracker.kind() instanceof Tracker.Amount(var unit) ? unit : "";
            case Followed.OfLab(var test) -> test.unit();
        };
    }

    /** Which end is the good one, or what the numbers are. */
    String direction(Followed followed) {
        return switch (followed) {
            case Followed.OfMeasure(var measure) -> measure.direction().map(this::said)
                    .orElseGet(() -> texts.get("chart.direction.none"));
            case Followed.OfTracker(var tracker) -> tracker.kind() instanceof Tracker.Rating(var direction)
                    ? said(direction) : unit(followed);
            case Followed.OfLab _ -> unit(followed);
        };
    }

    private String said(Direction direction) {
        return texts.get("chart.direction." + direction.name());
    }

    /** A value with its unit: "5", "7.5 h", "yes", "31 mm/h". */
    public String value(Followed followed, double value) {
        if (followed instanceof Followed.OfTracker(var tracker)) {
            switch (tracker.kind()) {
                case Tracker.YesNo _ -> {
                    return texts.get(value > 0 ? "chart.yes" : "chart.no");
                }
                case Tracker.Choice(var words) -> {
                    return words.get((int) value);
                }
                case Tracker.Rating _, Tracker.Amount _ -> { }
            }
        }
        return withUnit(followed, number(value));
    }

    /** A mean with its unit, to one decimal. */
    public String mean(Followed followed, double mean) {
        return withUnit(followed, texts.number(mean, 1));
    }

    String number(double value) {
        return texts.number(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros());
    }

    private String withUnit(Followed followed, String number) {
        return unit(followed).isEmpty() ? number : number + "\u00a0" + unit(followed);
    }
}
