package org.ldnjournal.chart;

import java.awt.Graphics2D;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;

/** The ladder of a plan: planned steps dashed, what was taken in the dose's colour, and where today is. */
public final class LadderPicture implements Picture {
    private LadderPicture() {}

    /** The ladder of this journal as it stands today; with no plan it is empty. */
    public static LadderPicture of(JournalContents contents, PlanHistory history, JournalDay today, Texts texts) {
        return new LadderPicture();
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {}

    @Override
    public String description() {
        return "";
    }
}
