package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.text.Texts;

/** The line above the rows of side effects: what they are, and what the height of a bar says. */
final class EffectKey {
    private final Texts texts;
    private final Pen pen;

    EffectKey(Texts texts, Pen pen) {
        this.texts = texts;
        this.pen = pen;
    }

    void paint(Graphics2D graphics, Rectangle2D rows) {
        double y = rows.getY() - pen.textSize() * 0.55;
        pen.write(graphics, texts.get("chart.effects"), pen.semibold(), pen.theme().text(),
                rows.getX() + 4 * pen.unit(), y);
        double x = rows.getMaxX() - 2 * pen.unit();
        var severities = SideEffect.Severity.values();
        for (int i = severities.length - 1; i >= 0; i--) {
            var words = texts.get("effectSeverity." + severities[i].name());
            x -= pen.widthOf(words, pen.regular());
            pen.write(graphics, words, pen.regular(), pen.theme().quiet(), x, y);
            x -= 14 * pen.unit();
            double high = EffectPanel.height(severities[i]) * pen.textSize();
            graphics.setColor(pen.tint(pen.theme().text(), EffectPanel.strength(severities[i])));
            graphics.fill(new Rectangle2D.Double(x, y - pen.textSize() * 0.34 - high / 2, 9 * pen.unit(), high));
            x -= 12 * pen.unit();
        }
    }
}
