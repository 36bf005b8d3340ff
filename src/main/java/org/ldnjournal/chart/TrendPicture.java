package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;

/** Scores over time, one panel each above one another, with the doses that were taken as bands behind them. */
public final class TrendPicture implements Picture {
    private final JournalContents contents;
    private final PlanHistory history;
    private final Shown shown;
    private final Texts texts;

    /**
     * What a picture shows.
     *
     * @param days   from the first to the last
     * @param today  what comes after it is planned and not taken
     * @param scales which scores, top to bottom; at least one
     * @param looks  whether the times at which sources say one can judge are marked
     */
    public record Shown(DayRange days, JournalDay today, List<Scale> scales, boolean looks) {
        public Shown {
            scales = List.copyOf(scales);
            if (scales.isEmpty()) {
                throw new IllegalArgumentException("a picture of no score");
            }
        }
    }

    private TrendPicture(JournalContents contents, PlanHistory history, Shown shown, Texts texts) {
        this.contents = contents;
        this.history = history;
        this.shown = shown;
        this.texts = texts;
    }

    /** The picture of this journal. */
    public static TrendPicture of(JournalContents contents, PlanHistory history, Shown shown, Texts texts) {
        return new TrendPicture(contents, history, shown, texts);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {}

    @Override
    public String description() {
        return "";
    }
}
