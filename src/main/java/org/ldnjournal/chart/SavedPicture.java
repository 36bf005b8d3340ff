package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.time.LocalDate;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.text.Texts;

/**
 * A picture as it leaves the program: with what it is and of which days above it, and below it when it was made and
 * that it is no medical device.
 */
public final class SavedPicture implements Picture {
    private static final double MARGIN = 1.6;
    private static final double HEAD = 2.6;
    private static final double FOOT = 2.4;

    private final Picture inner;
    private final String title;
    private final String foot;

    private SavedPicture(Picture inner, String title, String foot) {
        this.inner = inner;
        this.title = title;
        this.foot = foot;
    }

    /** The picture with the days that it shows and the day on which it is made. */
    public static SavedPicture of(Picture inner, DayRange days, LocalDate made, Texts texts) {
        return new SavedPicture(inner, texts.get("chart.saved.title", days.first().date(), days.last().date()),
                texts.get("chart.saved.foot", made));
    }

    /** How high it is when the picture in it is so high. */
    public static double height(double inner, double textSize) {
        return inner + textSize * (HEAD + FOOT + 2 * MARGIN);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {
        var pen = new Pen(theme, textSize);
        double margin = MARGIN * textSize;
        pen.write(graphics, title, pen.semibold(1.3), theme.text(), margin, margin + textSize * 1.2);
        pen.write(graphics, pen.fitting(foot, width - 2 * margin), pen.regular(), theme.quiet(), margin,
                height - margin);
        graphics.translate(margin, margin + HEAD * textSize);
        inner.paint(graphics, width - 2 * margin, height - height(0, textSize), theme, textSize);
        graphics.translate(-margin, -margin - HEAD * textSize);
    }

    @Override
    public String description() {
        return title + ". " + inner.description();
    }
}
