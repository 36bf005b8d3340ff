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
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;

/** The axis of a score: always from 0 to 10, whatever was logged, with words at both ends. Hazard H9 of evidence.md. */
final class ScoreAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    /** Room beyond the ends, in points, so that marks at 0 and 10 are seen whole. */
    static final double BEYOND = 0.6;

    private final Scale scale;
    private final transient Texts texts;

    ScoreAxis(Scale scale, Texts texts, Pen pen) {
        super(null);
        this.scale = scale;
        this.texts = texts;
        setAutoRange(false);
        setRange(-BEYOND, Score.HIGHEST + BEYOND);
        setTickLabelFont(pen.regular());
        setTickLabelPaint(pen.theme().quiet());
        setTickLabelInsets(new RectangleInsets(0, 0, 0, 6 * pen.unit()));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    /** The words at the low end, before the 0. */
    static String lowEnd(Scale scale, Texts texts) {
        return texts.get("chart.end", texts.get("scale.low." + scale.name()), 0);
    }

    /** The words at the high end, before the 10. */
    static String highEnd(Scale scale, Texts texts) {
        return texts.get("chart.end", texts.get("scale.high." + scale.name()), Score.HIGHEST);
    }

    @Override
    public List<ValueTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return List.of(tick(0, lowEnd(scale, texts)), tick(Score.HIGHEST / 2, String.valueOf(Score.HIGHEST / 2)),
                tick(Score.HIGHEST, highEnd(scale, texts)));
    }

    private static ValueTick tick(int value, String label) {
        return new NumberTick(value, label, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0);
    }
}
