package org.ldnjournal.chart;

import java.util.List;

/** Where days and values stand in a picture that was painted at some size. */
public final class TrendPlaces {
    private final TrendFrame frame;
    private final List<PanelScale> scales;

    TrendPlaces(TrendFrame frame, List<PanelScale> scales) {
        this.frame = frame;
        this.scales = scales;
    }

    /** The left end of the days. */
    public double left() {
        return frame.lane().getX();
    }

    /** The right end of the days. */
    public double right() {
        return frame.lane().getMaxX();
    }

    /** The line of the days: the lower end of everything that a day has. */
    double bottom() {
        return frame.bottom();
    }

    /** Where this place in time stands. */
    double xOf(double place) {
        return frame.axis().xOf(place);
    }

    /** How many days are as wide as this. */
    public double daysOf(double width) {
        return width / frame.axis().perDay();
    }

    /** The place in time at this x. */
    public double placeAt(double x) {
        return frame.axis().placeAt(x);
    }

    /** Where this value stands in the panel of this number. */
    double yOf(int panel, double value) {
        var area = frame.panels().get(panel);
        var scale = scales.get(panel);
        return area.getMaxY() - (value - scale.low()) / (scale.high() - scale.low()) * area.getHeight();
    }
}
