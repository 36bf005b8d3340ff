package org.ldnjournal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.text.Texts;

/**
 * The key below the picture of a ladder: a sample and words for each line and mark that is there, in as many rows as it
 * needs.
 */
final class LadderKey {
    private static final double SAMPLE = 26;
    private static final double ROW = 1.7;

    private final List<Entry> entries = new ArrayList<>();
    private final Pen pen;

    /** Paints a sample of this width around a point at its left. */
    private interface Sample {
        void paint(Graphics2D graphics, double x, double y);
    }

    private record Entry(String words, Sample sample) {}

    /** @param small whether single missed doses are left out, as they are where there is little room */
    LadderKey(LadderDays shown, boolean small, Texts texts, Pen pen) {
        this.pen = pen;
        var theme = pen.theme();
        entries.add(new Entry(texts.get("chart.key.planned"), line(theme.quiet(), LadderFrame.plannedStroke(pen))));
        if (shown.isAmended()) {
            entries.add(new Entry(texts.get("chart.key.amended"), line(theme.text(), LadderFrame.amendedStroke(pen))));
        }
        if (!shown.taken().isEmpty()) {
            entries.add(new Entry(texts.get("chart.key.taken"), line(theme.dose(), LadderFrame.actualStroke(pen))));
        }
        if (!small && !shown.missed().isEmpty()) {
            entries.add(new Entry(texts.get("chart.key.missed"), this::ring));
        }
        if (!shown.pauses().isEmpty()) {
            entries.add(new Entry(texts.get("chart.key.paused"), this::hatched));
        }
        if (!shown.gates().isEmpty()) {
            entries.add(new Entry(texts.get("chart.key.gate"), this::lozenge));
        }
    }

    private Sample line(Color colour, BasicStroke stroke) {
        return (graphics, x, y) -> {
            graphics.setColor(colour);
            graphics.setStroke(stroke);
            graphics.draw(new Line2D.Double(x, y, x + SAMPLE * pen.unit(), y));
        };
    }

    private void ring(Graphics2D graphics, double x, double y) {
        double half = 2.6 * pen.unit();
        graphics.setColor(pen.theme().dose());
        graphics.setStroke(pen.line(1.1));
        graphics.draw(new Ellipse2D.Double(x + SAMPLE / 2 * pen.unit() - half, y - half, 2 * half, 2 * half));
    }

    private void hatched(Graphics2D graphics, double x, double y) {
        new Hatching(pen).fill(graphics,
                new Rectangle2D.Double(x, y - 5 * pen.unit(), SAMPLE * pen.unit(), 10 * pen.unit()),
                pen.tint(pen.theme().quiet(), 0.7));
    }

    private void lozenge(Graphics2D graphics, double x, double y) {
        graphics.setColor(pen.theme().text());
        graphics.setStroke(pen.line(1.4));
        graphics.draw(LadderMarks.lozenge(x + SAMPLE / 2 * pen.unit(), y, 4.5 * pen.unit()));
    }

    private double width(Entry entry) {
        return (SAMPLE + 6 + 20) * pen.unit() + pen.widthOf(entry.words(), pen.regular());
    }

    private List<List<Entry>> rows(double width) {
        var rows = new ArrayList<List<Entry>>();
        double left = 0;
        for (var entry : entries) {
            if (rows.isEmpty() || left + width(entry) > width) {
                rows.add(new ArrayList<>());
                left = 0;
            }
            rows.getLast().add(entry);
            left += width(entry);
        }
        return rows;
    }

    /** How much of the height of a picture this wide it takes. */
    double height(double width) {
        return rows(width).size() * pen.textSize() * ROW;
    }

    void paint(Graphics2D graphics, double width, double height) {
        double y = height - height(width) + pen.textSize() * 0.9;
        for (var row : rows(width)) {
            double x = 0;
            for (var entry : row) {
                entry.sample().paint(graphics, x, y);
                pen.write(graphics, entry.words(), pen.regular(), pen.theme().quiet(), x + (SAMPLE + 6) * pen.unit(),
                        y + pen.textSize() * 0.36);
                x += width(entry);
            }
            y += pen.textSize() * ROW;
        }
    }
}
