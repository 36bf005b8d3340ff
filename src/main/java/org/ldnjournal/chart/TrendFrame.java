package org.ldnjournal.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.text.Texts;

/**
 * Where the parts of a trend picture stand: the lane of doses on top, the rows of looks, batches and events below it,
 * the panels, the rows of side effects, and the days at the bottom; the words of the axes at their left.
 *
 * @param axis    across all of it
 * @param lane    where doses are named and missed evenings marked, with the rows below
 * @param panels  of what is followed, top to bottom, each without its title
 * @param effects the rows of side effects, without their title; of no height where there are none
 */
record TrendFrame(DayAxis axis, Rectangle2D lane, List<Rectangle2D> panels, Rectangle2D effects) {
    /**
     * Panels below this height of one unit of their weight, in sizes of the text, leave no room for a second row of
     * days.
     */
    private static final double TIGHT = 1.2;
    /** The height of one unit of a panel's weight in a picture that is as high as it wants, in sizes of its text. */
    private static final double UNIT = 2.1;
    private static final double ROW = 1.45;

    /**
     * What has to be placed.
     *
     * @param rows    below the doses: looks, batches, events
     * @param effects how many side effects have a row
     */
    record Parts(List<PanelScale> scales, int rows, Collection<String> effects) {
        private double weights() {
            return scales.stream().mapToDouble(PanelScale::weight).sum();
        }

        private double fixed(boolean alone, Pen pen) {
            return DoseLane.height(rows, pen) + scales.size() * title(pen) + effectsHeight(pen)
                    + DayAxis.height(alone, pen);
        }

        private double effectsHeight(Pen pen) {
            return effects.isEmpty() ? 0 : title(pen) + effects.size() * ROW * pen.textSize();
        }

        /** How high the picture wants to be. */
        double height(Pen pen) {
            return fixed(false, pen) + weights() * UNIT * pen.textSize();
        }

        private double words(Texts texts, Pen pen) {
            return Stream.of(Stream.of(texts.get("chart.lane")), effects.stream(),
                            scales.stream().flatMap(scale -> scale.levels().stream()).map(PanelScale.Level::words))
                    .flatMap(words -> words).mapToDouble(label -> pen.widthOf(label, pen.regular())).max().orElse(0);
        }
    }

    static TrendFrame of(Viewport view, double width, double height, Parts parts, Texts texts, Pen pen) {
        double left = Math.min(parts.words(texts, pen) + 8 * pen.unit(), width / 3);
        double right = width - pen.textSize() * 1.6;
        boolean alone = height - parts.fixed(false, pen) < TIGHT * pen.textSize() * parts.weights();
        double unit = (height - parts.fixed(alone, pen)) / parts.weights();
        double y = DoseLane.height(parts.rows(), pen);
        var lane = new Rectangle2D.Double(left, 0, right - left, y);
        var panels = new ArrayList<Rectangle2D>();
        for (var scale : parts.scales()) {
            double high = scale.weight() * unit;
            panels.add(new Rectangle2D.Double(left, y + title(pen), right - left, Math.max(high, 1)));
            y += title(pen) + high;
        }
        double effects = parts.effects().isEmpty() ? 0 : parts.effectsHeight(pen) - title(pen);
        return new TrendFrame(DayAxis.within(lane, view, alone, texts, pen), lane, panels,
                new Rectangle2D.Double(left, effects == 0 ? y : y + title(pen), right - left, effects));
    }

    /** The room above each panel, for its name. */
    static double title(Pen pen) {
        return pen.textSize() * 2.1;
    }

    /** The height of a row of words. */
    static double row(Pen pen) {
        return ROW * pen.textSize();
    }

    /** From the top of the doses to the line of the days: what moves when other days are shown. */
    Rectangle2D moving() {
        return new Rectangle2D.Double(lane.getX(), 0, lane.getWidth(), bottom());
    }

    /** Where the days stand. */
    double bottom() {
        return effects.getMaxY() + axis.pen().textSize() * 0.3;
    }
}
