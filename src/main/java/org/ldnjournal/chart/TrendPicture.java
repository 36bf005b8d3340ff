package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;

/**
 * What is followed over time, one panel above another over the same days, with the doses that were taken as bands
 * behind them and what happened above them. Logged days are marks; the 7-day mean is a line wherever there is one
 * from a day to the next; gaps stay gaps.
 */
public final class TrendPicture implements Picture {
    /** More side effects than these are shown only where they were reported in the days that are seen. */
    private static final int MOST_EFFECTS = 8;

    private final TrendDays journal;
    private final View view;
    private final List<PanelScale> scales;
    private final List<EffectRow> effects;
    private final List<Happening> happenings;
    private final Texts texts;

    /**
     * The scores of some days as paper shows them.
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

    /**
     * What is seen of a journal's time.
     *
     * @param window  which days
     * @param looks   whether the times at which sources say one can judge are marked
     * @param happened whether events, crashes and changes of batch are marked
     * @param effects whether side effects have rows of their own
     */
    public record View(Viewport window, boolean looks, boolean happened, boolean effects) {

        /** The same of other days. */
        public View at(Viewport other) {
            return new View(other, looks, happened, effects);
        }
    }

    private TrendPicture(TrendDays journal, View view, List<PanelScale> scales, List<Happening> happenings,
            Texts texts) {
        this.journal = journal;
        this.view = view;
        this.scales = scales;
        this.happenings = happenings;
        this.texts = texts;
        var days = view.window().range();
        effects = !view.effects() ? List.of() : journal.effects().size() <= MOST_EFFECTS ? journal.effects()
                : journal.effects().stream().filter(row -> row.isWithin(days)).toList();
    }

    /** The picture of what was read from a journal. */
    public static TrendPicture of(TrendDays journal, View view, Texts texts) {
        return new TrendPicture(journal, view, scales(journal, texts),
                view.happened() ? Happening.of(journal, texts) : List.of(), texts);
    }

    private static List<PanelScale> scales(TrendDays journal, Texts texts) {
        return journal.courses().stream().map(course -> PanelScale.of(course, texts)).toList();
    }

    /** The picture of some scores of this journal, with changes of batch and nothing else that happened. */
    public static TrendPicture of(JournalContents contents, PlanHistory history, Shown shown, Texts texts) {
        var journal = TrendDays.of(contents, history, shown.today(), shown.days(),
                shown.scales().stream().map(PanelScale::followed).toList());
        return new TrendPicture(journal, new View(Viewport.of(shown.days()), shown.looks(), false, false),
                scales(journal, texts), Happening.batches(journal, texts), texts);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {
        paintMoving(graphics, width, height, theme, textSize);
        paintStill(graphics, width, height, theme, textSize);
    }

    /** Only what is at other places when other days are shown. */
    void paintMoving(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {
        var pen = new Pen(theme, textSize);
        var frame = frame(width, height, pen);
        var axis = frame.axis();
        if (!axis.hasRoom()) {
            return;
        }
        var clip = graphics.getClip();
        graphics.clip(frame.moving());
        var lane = new DoseLane(journal.doses(), axis, frame.lane(), texts, pen);
        lane.paintBehind(graphics, frame.moving());
        frame.panels().forEach(panel -> axis.lines(graphics, panel.getY(), panel.getMaxY()));
        var panels = Stream.concat(frame.panels().stream(), Stream.of(frame.effects())).toList();
        lane.paintEdges(graphics, panels);
        today(frame, pen).ifPresent(x -> {
            graphics.setColor(pen.theme().quiet());
            graphics.setStroke(pen.hairline());
            graphics.draw(new Line2D.Double(x, 0, x, DoseLane.rows(pen)));
            panels.forEach(panel -> graphics.draw(new Line2D.Double(x, panel.getY(), x, panel.getMaxY())));
        });
        new TrendPanels(journal.courses(), scales, frame, pen).paintCourses(graphics);
        lane.paint(graphics);
        new MissedEvenings(journal.doses(), axis, frame.lane(), pen).paint(graphics);
        double row = DoseLane.rows(pen);
        if (hasLooks()) {
            new LookRow(axis, row, texts, pen).paint(graphics, journal.looks().orElseThrow());
            row += TrendFrame.row(pen);
        }
        new HappeningRows(axis, row, pen).paint(graphics, happenings);
        new EffectPanel(effects, frame, texts, pen).paintBars(graphics);
        today(frame, pen).ifPresent(x -> nameToday(graphics, frame, pen, x));
        graphics.setClip(clip);
        axis.paint(graphics, frame.bottom());
    }

    /** Only what stays where it is: names, scales, and what the marks are. */
    void paintStill(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {
        var pen = new Pen(theme, textSize);
        var frame = frame(width, height, pen);
        caption(graphics, texts.get("chart.lane"), pen.textSize() * 1.2, frame, pen);
        if (hasLooks()) {
            caption(graphics, texts.get("chart.looks"), DoseLane.rows(pen) + pen.textSize() * 0.95, frame, pen);
        }
        new TrendPanels(journal.courses(), scales, frame, pen).paintScales(graphics);
        var title = new PanelTitle(texts, pen);
        for (int i = 0; i < journal.courses().size(); i++) {
            var course = journal.courses().get(i);
            var panel = frame.panels().get(i);
            boolean joined = CourseLayer.joins(frame.axis(), pen) && course.followed().hasMean();
            double room = i > 0 ? panel.getMaxX() : title.keyBegins(course, joined, panel);
            double named = title.paint(graphics, course.followed(), panel, room);
            if (i == 0) {
                title.paintKey(graphics, course, joined, panel, named);
            }
        }
        if (!effects.isEmpty()) {
            new EffectPanel(effects, frame, texts, pen).paintNames(graphics);
            new EffectKey(texts, pen).paint(graphics, frame.effects());
        }
    }

    private static void caption(Graphics2D graphics, String words, double baseline, TrendFrame frame, Pen pen) {
        pen.write(graphics, words, pen.regular(), pen.theme().quiet(),
                frame.lane().getX() - 6 * pen.unit() - pen.widthOf(words, pen.regular()), baseline);
    }

    /** Whether a time to look back is within what is seen. */
    private boolean hasLooks() {
        return view.looks() && journal.looks().filter(all -> Look.ALL.stream().map(all::days).anyMatch(days ->
                Viewport.start(days.last().next()) > view.window().from()
                        && Viewport.start(days.first()) < view.window().to())).isPresent();
    }

    private TrendFrame frame(double width, double height, Pen pen) {
        return TrendFrame.of(view.window(), width, height, parts(), texts, pen);
    }

    private TrendFrame.Parts parts() {
        return new TrendFrame.Parts(scales, (hasLooks() ? 1 : 0) + (happenings.isEmpty() ? 0 : HappeningRows.ROWS),
                effects.stream().map(row -> row.name(texts)).toList());
    }

    /** How high it wants to be at this size of its words. */
    public double height(double textSize) {
        return parts().height(new Pen(ChartTheme.LIGHT, textSize));
    }

    /** Where things stand in it at this size, to be pointed at. */
    TrendPlaces places(double width, double height, double textSize) {
        return new TrendPlaces(frame(width, height, new Pen(ChartTheme.LIGHT, textSize)), scales);
    }

    /** The same of other days; nothing is read again. */
    public TrendPicture at(Viewport window) {
        return new TrendPicture(journal, view.at(window), scales, happenings, texts);
    }

    /** What is seen. */
    public View view() {
        return view;
    }

    /** Where today is, behind what was logged on it, if the picture goes on after it. */
    private Optional<Double> today(TrendFrame frame, Pen pen) {
        double ends = frame.axis().xOf(Viewport.start(journal.today().next()));
        return ends < frame.axis().left() || ends > frame.axis().right() - pen.textSize() ? Optional.empty()
                : Optional.of(frame.axis().xOf(Viewport.middle(journal.today())));
    }

    private void nameToday(Graphics2D graphics, TrendFrame frame, Pen pen, double x) {
        var words = texts.get("chart.today");
        double width = pen.widthOf(words, pen.regular());
        double after = x + 4 * pen.unit();
        pen.write(graphics, words, pen.regular(), pen.theme().quiet(),
                after + width <= frame.lane().getMaxX() ? after : x - 4 * pen.unit() - width, pen.textSize() * 2.7);
    }

    @Override
    public String description() {
        return new TrendWords(journal, view.window().range(), texts).description();
    }
}
