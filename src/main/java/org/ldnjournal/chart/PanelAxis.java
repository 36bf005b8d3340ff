package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * The axis of a panel: always its whole scale, whatever was logged, with words at its levels. Hazard H9 of
 * evidence.md.
 */
final class PanelAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    private final transient PanelScale scale;

    PanelAxis(PanelScale scale, Pen pen) {
        super(null);
        this.scale = scale;
        setAutoRange(false);
        setRange(scale.low(), scale.high());
        setTickLabelFont(pen.regular());
        setTickLabelPaint(pen.theme().quiet());
        setTickLabelInsets(new RectangleInsets(0, 0, 0, 6 * pen.unit()));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    public List<ValueTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return scale.levels().stream().<ValueTick>map(level -> new NumberTick(
                level.value(), level.words(), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0)).toList();
    }
}
