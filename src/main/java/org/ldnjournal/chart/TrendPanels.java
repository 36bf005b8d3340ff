package org.ldnjournal.chart;

import java.awt.BasicStroke;
import java.util.NavigableMap;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.DaySeries;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.SevenDayMean;

/** The panels of a trend picture as one chart over a shared axis of days: logged days as marks, the 7-day mean as line. */
final class TrendPanels {
    private static final int LONG = 150;

    private final JournalContents contents;
    private final DayRange days;
    private final Texts texts;
    private final Pen pen;

    TrendPanels(JournalContents contents, DayRange days, Texts texts, Pen pen) {
        this.contents = contents;
        this.days = days;
        this.texts = texts;
        this.pen = pen;
    }

    /** The chart, with exactly the room for axes that the frame keeps. */
    JFreeChart chart(Iterable<Scale> scales, DayAxis axis, TrendFrame frame, double right) {
        var plot = new CombinedDomainXYPlot(axis);
        plot.setGap(TrendFrame.title(pen));
        plot.setInsets(new RectangleInsets(frame.panels().getY() + TrendFrame.title(pen), 0, 0, right));
        scales.forEach(scale -> plot.add(panel(scale)));
        plot.setFixedRangeAxisSpace(space(frame.panels().getX(), 0));
        plot.setFixedDomainAxisSpace(space(0, frame.days()));
        bare(plot);
        var chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setElementHinting(false);
        return chart;
    }

    private static AxisSpace space(double left, double bottom) {
        var space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    private static void bare(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
    }

    private XYPlot panel(Scale scale) {
        var data = new XYSeriesCollection();
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        var series = DaySeries.of(contents, Measure.of(scale));
        var logged = new XYSeries(scale.name());
        series.in(days).values().forEach((day, value) -> logged.add(DayAxis.middle(day), value));
        for (var segment : SevenDayMean.of(series).segments()) {
            var seen = segment.subMap(days.first(), true, days.last(), true);
            if (!seen.isEmpty()) {
                addLine(data, renderer, scale, seen);
            }
        }
        addMarks(data, renderer, scale, logged);
        var plot = new XYPlot(data, null, new ScoreAxis(scale, texts, pen), renderer);
        plot.setRangeGridlinePaint(Pen.faded(pen.theme().quiet(), 0.22));
        plot.setRangeGridlineStroke(pen.hairline());
        plot.setDomainGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        bare(plot);
        return plot;
    }

    private void addMarks(XYSeriesCollection data, XYLineAndShapeRenderer renderer, Scale scale, XYSeries logged) {
        int index = data.getSeriesCount();
        data.addSeries(logged);
        renderer.setSeriesLinesVisible(index, false);
        renderer.setSeriesShapesVisible(index, true);
        renderer.setSeriesShape(index, pen.mark(scale, days.length() > LONG ? 3.6 : 6));
        renderer.setSeriesPaint(index, pen.ofOneDay(scale));
    }

    private void addLine(XYSeriesCollection data, XYLineAndShapeRenderer renderer, Scale scale,
            NavigableMap<JournalDay, Double> segment) {
        int index = data.getSeriesCount();
        var line = new XYSeries(index);
        segment.forEach((day, value) -> line.add(DayAxis.middle(day), value));
        if (segment.size() == 1) {
            line.clear();
            segment.forEach((day, value) -> {
                line.add(DayAxis.middle(day) - 0.4, value);
                line.add(DayAxis.middle(day) + 0.4, value);
            });
        }
        data.addSeries(line);
        renderer.setSeriesPaint(index, pen.theme().of(scale));
        renderer.setSeriesStroke(index, new BasicStroke((float) (2.2 * pen.unit()), BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND));
    }
}
