package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** The panels of a trend picture, each a plot of its own over the shared axis of days. */
final class TrendPanels {
    private final List<Course> courses;
    private final List<PanelScale> scales;
    private final TrendFrame frame;
    private final Pen pen;

    TrendPanels(List<Course> courses, List<PanelScale> scales, TrendFrame frame, Pen pen) {
        this.courses = courses;
        this.scales = scales;
        this.frame = frame;
        this.pen = pen;
    }

    /** Words and hairlines of each scale. */
    void paintScales(Graphics2D graphics) {
        for (int i = 0; i < courses.size(); i++) {
            var plot = plot(i, true);
            plot.setRangeGridlinePaint(Pen.faded(pen.theme().quiet(), 0.22));
            plot.setRangeGridlineStroke(pen.hairline());
            plot.draw(graphics, area(i), null, null, null);
        }
    }

    /** Days and means. */
    void paintCourses(Graphics2D graphics) {
        for (int i = 0; i < courses.size(); i++) {
            var plot = plot(i, false);
            plot.setRangeGridlinesVisible(false);
            plot.addAnnotation(new CourseLayer(courses.get(i), frame.axis(), pen));
            plot.draw(graphics, area(i), null, null, null);
        }
    }

    /** With the room for words at the left. */
    private Rectangle2D area(int panel) {
        var inner = frame.panels().get(panel);
        return new Rectangle2D.Double(0, inner.getY(), inner.getMaxX(), inner.getHeight());
    }

    private XYPlot plot(int panel, boolean words) {
        var axis = new PanelAxis(scales.get(panel), pen);
        axis.setVisible(words);
        // A plot draws hairlines only where it has something that draws values, be there none.
        var plot = new XYPlot(null, frame.axis().unseen(), axis, new StandardXYItemRenderer());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setFixedRangeAxisSpace(space(frame.lane().getX()));
        plot.setFixedDomainAxisSpace(space(0));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        return plot;
    }

    private static AxisSpace space(double left) {
        var space = new AxisSpace();
        space.setLeft(left);
        return space;
    }
}
