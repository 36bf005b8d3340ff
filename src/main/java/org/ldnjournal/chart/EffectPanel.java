package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.text.Texts;

/** Side effects against the dose: a row for each, its bars higher and darker the stronger it was. */
final class EffectPanel {
    private final List<EffectRow> rows;
    private final TrendFrame frame;
    private final Texts texts;
    private final Pen pen;

    EffectPanel(List<EffectRow> rows, TrendFrame frame, Texts texts, Pen pen) {
        this.rows = rows;
        this.frame = frame;
        this.texts = texts;
        this.pen = pen;
    }

    private double middle(int row) {
        return frame.effects().getY() + (row + 0.5) * TrendFrame.row(pen);
    }

    /** The names and a hairline for each row. */
    void paintNames(Graphics2D graphics) {
        double left = frame.lane().getX();
        for (int i = 0; i < rows.size(); i++) {
            graphics.setColor(Pen.faded(pen.theme().quiet(), 0.22));
            graphics.setStroke(pen.hairline());
            graphics.draw(new Line2D.Double(left, middle(i), frame.lane().getMaxX(), middle(i)));
            var name = pen.fitting(rows.get(i).name(texts), left - 6 * pen.unit());
            pen.write(graphics, name, pen.regular(), pen.theme().quiet(),
                    left - 6 * pen.unit() - pen.widthOf(name, pen.regular()), middle(i) + pen.textSize() * 0.36);
        }
    }

    /** The bars. Where days are narrower than a pixel, each column has the bar of its strongest day. */
    void paintBars(Graphics2D graphics) {
        for (int i = 0; i < rows.size(); i++) {
            if (frame.axis().perDay() < 1) {
                int row = i;
                Pen.sharply(graphics, () -> paintColumns(graphics, rows.get(row), middle(row)));
            } else {
                paintBars(graphics, rows.get(i), middle(i));
            }
        }
    }

    private void paintBars(Graphics2D graphics, EffectRow row, double middle) {
        for (var run : row.runs()) {
            var bar = bar(run, middle);
            if (bar.getMaxX() > frame.lane().getX() && bar.getX() < frame.lane().getMaxX()) {
                graphics.setColor(pen.tint(pen.theme().text(), strength(run.severity())));
                graphics.fill(new RoundRectangle2D.Double(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(),
                        2 * pen.unit(), 2 * pen.unit()));
            }
        }
    }

    private void paintColumns(Graphics2D graphics, EffectRow row, double middle) {
        int left = (int) Math.round(frame.axis().left());
        var strongest = strongest(row);
        for (int column = 0; column < strongest.length; column++) {
            if (strongest[column] != null) {
                int high = (int) Math.round(height(strongest[column]) * pen.textSize());
                graphics.setColor(pen.tint(pen.theme().text(), strength(strongest[column])));
                graphics.fillRect(left + column, (int) Math.round(middle - high / 2.0), 1, high);
            }
        }
    }

    /** Of each column of pixels the strongest that was reported; null where nothing was. */
    SideEffect.Severity[] strongest(EffectRow row) {
        var axis = frame.axis();
        var strongest = new SideEffect.Severity[(int) Math.ceil(axis.right() - axis.left())];
        for (var run : row.runs()) {
            int first = (int) Math.floor(axis.xOf(Viewport.middle(run.days().first())) - axis.left());
            int last = (int) Math.floor(axis.xOf(Viewport.middle(run.days().last())) - axis.left());
            for (int i = Math.max(first, 0); i <= Math.min(last, strongest.length - 1); i++) {
                if (strongest[i] == null || strongest[i].compareTo(run.severity()) < 0) {
                    strongest[i] = run.severity();
                }
            }
        }
        return strongest;
    }

    private Rectangle2D bar(EffectRow.Run run, double middle) {
        double left = frame.axis().xOf(Viewport.start(run.days().first()));
        double width = frame.axis().xOf(Viewport.start(run.days().last().next())) - left;
        double gap = Math.min(1, width * 0.1);
        double high = height(run.severity()) * pen.textSize();
        return new Rectangle2D.Double(left + gap / 2, middle - high / 2, Math.max(1, width - gap), high);
    }

    static double height(SideEffect.Severity severity) {
        return switch (severity) {
            case MILD -> 0.36;
            case MODERATE -> 0.66;
            case SEVERE -> 1.0;
        };
    }

    static double strength(SideEffect.Severity severity) {
        return switch (severity) {
            case MILD -> 0.5;
            case MODERATE -> 0.7;
            case SEVERE -> 0.95;
        };
    }
}
