package org.ldnjournal.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;

/**
 * Where the parts of a trend picture stand: the lane of doses on top, the panels of scores below it, the words of the
 * axes at their left and the days at the bottom.
 *
 * @param lane   where doses are named
 * @param panels from the title of the first panel to the bottom of the last
 * @param days   the height of the axis of days
 */
record TrendFrame(Rectangle2D lane, Rectangle2D panels, double days) {

    static TrendFrame of(double width, double height, List<Scale> scales, int rows, Texts texts, Pen pen) {
        double words = Stream.concat(Stream.of(texts.get("chart.lane")), scales.stream().flatMap(scale ->
                        Stream.of(ScoreAxis.lowEnd(scale, texts), ScoreAxis.highEnd(scale, texts))))
                .mapToDouble(label -> pen.widthOf(label, pen.regular())).max().orElse(0);
        double left = words + 8 * pen.unit();
        double right = pen.textSize() * 1.6;
        double lane = DoseLane.height(rows, pen);
        double days = pen.textSize() * 2.2;
        return new TrendFrame(new Rectangle2D.Double(left, 0, width - left - right, lane),
                new Rectangle2D.Double(left, lane, width - left - right, height - lane - days), days);
    }

    /** The room above each panel, for its name. */
    static double title(Pen pen) {
        return pen.textSize() * 2.1;
    }
}
