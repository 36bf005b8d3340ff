package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;

/**
 * The ladder of a plan as three lines: grey and dashed as it was first planned; dark, dashes and dots, as amended and
 * decided; thick in the dose's colour what was taken. Pauses are hatched; reviews, missed doses, the times to look
 * back, today and the end of the supply have their marks, and a key says in words what is there.
 */
public final class LadderPicture implements Picture {
    /**
     * Below this height, in heights of its words, there is room for the lines, the assessment window and today only.
     */
    private static final double SMALL = 19;

    private final Optional<LadderDays> shown;
    private final Texts texts;

    private LadderPicture(Optional<LadderDays> shown, Texts texts) {
        this.shown = shown;
        this.texts = texts;
    }

    /** The ladder of this journal as it stands today; with no plan it is empty. */
    public static LadderPicture of(JournalContents contents, PlanHistory history, JournalDay today, Texts texts) {
        return new LadderPicture(LadderDays.of(contents, history, today), texts);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {
        shown.ifPresent(days -> paint(graphics, days, width, height, new Pen(theme, textSize)));
    }

    private void paint(Graphics2D graphics, LadderDays shown, double width, double height, Pen pen) {
        boolean small = height < SMALL * pen.textSize();
        var key = new LadderKey(shown, small, texts, pen);
        var looks = small ? List.of(Look.ASSESSMENT_WINDOW) : Look.ALL;
        var frame = LadderFrame.of(shown, width, height, looks.size(), key.height(width), texts, pen);
        if (!frame.axis().hasRoom()) {
            return;
        }
        frame.axis().paint(graphics, frame.area().getMaxY());
        var marks = new LadderMarks(shown, frame, texts, pen);
        marks.window(graphics);
        frame.levels(graphics);
        marks.pauses(graphics);
        frame.planned(graphics, shown.planned());
        frame.actual(graphics, shown.taken());
        if (shown.isAmended()) {
            frame.amended(graphics, shown.amended());
        }
        marks.gates(graphics);
        marks.today(graphics, standing(shown));
        marks.looks(graphics, looks);
        if (!small) {
            marks.missed(graphics);
            marks.runOut(graphics);
        }
        key.paint(graphics, width, height);
    }

    private String standing(LadderDays shown) {
        return switch (shown.due(shown.today())) {
            case Due.DoseDue due -> standing(due, amount(shown, due));
            case Due.Between between ->
                    texts.get("chart.ladder.between", texts.milligrams(between.dose().milligrams()));
            case Due.NotStarted later -> texts.get("chart.ladder.notStarted", day(later.start(), shown));
            case Due.Paused paused -> texts.get("chart.ladder.paused", day(paused.since(), shown));
            case Due.Stopped stopped -> texts.get("chart.ladder.stopped", day(stopped.since(), shown));
            case Due.NoPlan _ -> texts.get("chart.ladder.empty");
        };
    }

    private String day(JournalDay day, LadderDays shown) {
        return texts.day(day.date(), shown.today().date());
    }

    private String amount(LadderDays shown, Due.DoseDue due) {
        var dose = texts.milligrams(due.dose().milligrams());
        if (due.isSplit()) {
            return texts.get("chart.dose.parts", dose, due.parts().stream()
                    .map(part -> texts.milligrams(part.dose().milligrams())).collect(Collectors.joining(" + ")));
        }
        return shown.isEveryOtherDay(shown.today()) ? texts.get("chart.dose.everyOtherDay", dose) : dose;
    }

    private String standing(Due.DoseDue due, String dose) {
        if (due.of().isEmpty()) {
            return texts.get("chart.ladder.last", due.day(), dose);
        }
        return due.decisionDue() ? texts.get("chart.ladder.due", dose)
                : texts.get("chart.ladder.step", due.day(), due.of().getAsInt(), dose);
    }

    @Override
    public String description() {
        return shown.map(days -> texts.get("chart.ladder.description",
                days.plan().steps().stream().map(Step::dose).map(dose -> texts.milligrams(dose.milligrams()))
                        .collect(Collectors.joining(", ")), standing(days)))
                .orElseGet(() -> texts.get("chart.ladder.empty"));
    }
}
