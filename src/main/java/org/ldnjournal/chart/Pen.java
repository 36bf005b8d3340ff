package org.ldnjournal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.trend.Followed;

/**
 * How a picture is drawn: every length follows the size of its words.
 *
 * @param theme    the colours
 * @param textSize the size of small words
 */
record Pen(ChartTheme theme, double textSize) {
    /** Widths as they are on paper, whatever is painted on. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double ONE_DAY = 0.85;

    /** A length that is one pixel where words are 12 pixels high. */
    double unit() {
        return textSize / 12;
    }

    Font regular() {
        return ChartFonts.regular(textSize);
    }

    Font semibold() {
        return semibold(1.08);
    }

    Font semibold(double times) {
        return ChartFonts.semibold(textSize * times);
    }

    BasicStroke hairline() {
        return line(0.8);
    }

    BasicStroke line(double width) {
        return new BasicStroke((float) (width * unit()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    BasicStroke dashed(double width) {
        return dashed(width, 4, 4);
    }

    /** Dashes and gaps of these lengths by turns. */
    BasicStroke dashed(double width, double... lengths) {
        var dash = new float[lengths.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) (lengths[i] * unit());
        }
        return new BasicStroke((float) (width * unit()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The shape of what is followed, centred on (0, 0): each has its own besides its colour. */
    Shape mark(Followed followed, double size) {
        double half = size * unit() / 2;
        return switch (followed) {
            case Followed.OfMeasure(var measure) -> switch (measure) {
                case PAIN -> new Ellipse2D.Double(-half, -half, 2 * half, 2 * half);
                case FATIGUE -> new Rectangle2D.Double(-half * 0.9, -half * 0.9, 1.8 * half, 1.8 * half);
                case SLEEP_QUALITY -> triangle(half * 1.1);
                case SLEEP_HOURS -> Polygons.regular(4, half * 1.2, 0);
            };
            case Followed.OfTracker _ -> Polygons.regular(3, half * 1.3, Math.PI / 2);
            case Followed.OfLab _ -> Polygons.regular(6, half * 1.1, 0);
        };
    }

    private static Shape triangle(double half) {
        var triangle = new Path2D.Double();
        triangle.moveTo(0, -half);
        triangle.lineTo(half, half * 0.85);
        triangle.lineTo(-half, half * 0.85);
        triangle.closePath();
        return triangle;
    }

    /**
     * The mark of a single day: behind its mean, yet three to one against surface and bands, as WCAG 2 asks of
     * graphics.
     */
    Color ofOneDay(Followed followed) {
        return faded(theme.of(followed), ONE_DAY);
    }

    /**
     * The shade of a value as a filled cell.
     *
     * @param share of the highest value, 0 to 1
     */
    Color shade(Followed followed, double share) {
        return tint(theme.of(followed), 0.06 + 0.64 * share);
    }

    /** A whole number in the middle of a cell of its shade. */
    void number(Graphics2D graphics, double value, Rectangle2D cell) {
        var words = String.valueOf(Math.round(value));
        var font = ChartFonts.regular(textSize * 0.86);
        write(graphics, words, font, theme.text(), cell.getCenterX() - widthOf(words, font) / 2,
                cell.getCenterY() + textSize * 0.31);
    }

    static Color faded(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(opacity * 255));
    }

    /** The colour as it looks on the surface at this opacity; paper needs no transparency then. */
    Color tint(Color colour, double opacity) {
        var under = theme.surface();
        return new Color(mix(colour.getRed(), under.getRed(), opacity),
                mix(colour.getGreen(), under.getGreen(), opacity), mix(colour.getBlue(), under.getBlue(), opacity));
    }

    private static int mix(int over, int under, double opacity) {
        return (int) Math.round(over * opacity + under * (1 - opacity));
    }

    double widthOf(String words, Font font) {
        return font.getStringBounds(words, EXACT).getWidth();
    }

    /** The words, cut short with an ellipsis where they are wider than the room. */
    String fitting(String words, double room) {
        var shown = words;
        for (int length = words.length(); length > 0 && widthOf(shown, regular()) > room; length--) {
            shown = words.substring(0, length - 1).strip() + "…";
        }
        return shown;
    }

    /** The first of the names, the longest one being first, that this room holds; none where it holds none. */
    Optional<String> firstFitting(List<String> names, Font font, double room) {
        return names.stream().filter(name -> widthOf(name, font) <= room).findFirst();
    }

    /** The words in lines no wider than the room, but for a word that is wider alone. */
    List<String> lines(String words, double room) {
        var lines = new ArrayList<String>();
        for (var word : words.split(" ")) {
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && widthOf(longer, regular()) <= room) {
                lines.removeLast();
                lines.add(longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    /** Writes words whose baseline begins at this point. */
    void write(Graphics2D graphics, String words, Font font, Color colour, double x, double baseline) {
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(words, (float) x, (float) baseline);
    }

    /**
     * Without smoothing: what is painted in columns as wide as a pixel has nothing to smooth, and smoothing is most of
     * what painting would cost.
     */
    static void sharply(Graphics2D graphics, Runnable painting) {
        var smooth = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        painting.run();
        if (smooth != null) {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
        }
    }
}
