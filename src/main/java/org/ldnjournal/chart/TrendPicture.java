package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.BatchChange;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Supply;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.DaySeries;
import org.ldnjournal.trend.Measure;

/**
 * Scores over time, one panel above another over the same days, with the doses that were taken as bands behind them.
 * Logged days are marks; the 7-day mean is a line wherever there is one from a day to the next; gaps stay gaps.
 */
public final class TrendPicture implements Picture {
    private final JournalContents contents;
    private final Optional<Looks> looks;
    private final Shown shown;
    private final DoseBands doses;
    private final List<BatchChange> batches;
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

    private TrendPicture(JournalContents contents, Shown shown, DoseBands doses, Optional<Looks> looks,
            List<BatchChange> batches, Texts texts) {
        this.looks = looks;
        this.contents = contents;
        this.shown = shown;
        this.doses = doses;
        this.batches = batches;
        this.texts = texts;
    }

    /** The picture of this journal. */
    public static TrendPicture of(JournalContents contents, PlanHistory history, Shown shown, Texts texts) {
        var batches = Supply.of(contents, history, shown.today()).changes().stream()
                .filter(change -> shown.days().contains(change.day())).toList();
        return new TrendPicture(contents, shown, DoseBands.of(contents, history, shown.days(), shown.today()),
                Looks.of(contents, history, shown.today()), batches, texts);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {
        var pen = new Pen(theme, textSize);
        var looks = looks();
        var frame = TrendFrame.of(width, height, shown.scales(), looks.size() + BatchRow.rows(batches), texts, pen);
        var axis = new DayAxis(shown.days(), texts, pen);
        var lane = new DoseLane(doses, axis, frame.lane(), texts, pen);
        lane.paintBehind(graphics, frame.panels());
        var info = new ChartRenderingInfo();
        new TrendPanels(contents, shown.days(), texts, pen)
                .chart(shown.scales(), axis, frame, width - frame.panels().getMaxX())
                .draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
        lane.paint(graphics, looks);
        new BatchRow(batches, axis, frame.lane(), texts, pen).paint(graphics);
        today(graphics, axis, frame, pen);
        for (int i = 0; i < shown.scales().size(); i++) {
            title(graphics, shown.scales().get(i), info.getPlotInfo().getSubplotInfo(i), pen, i == 0);
        }
    }

    private List<DoseLane.DayRangeLook> looks() {
        return shown.looks() ? looks.stream()
                .flatMap(all -> Look.ALL.stream().map(look -> new DoseLane.DayRangeLook(look, all.days(look))))
                .filter(look -> shown.days().contains(look.days().first()))
                .toList() : List.of();
    }

    private void title(Graphics2D graphics, Scale scale, PlotRenderingInfo panel, Pen pen, boolean first) {
        var area = panel.getDataArea();
        double y = area.getY() - pen.textSize() * 0.55;
        double x = area.getX() + 8 * pen.unit();
        graphics.setColor(pen.theme().of(scale));
        graphics.fill(AffineTransform.getTranslateInstance(x, y - pen.textSize() * 0.36)
                .createTransformedShape(pen.mark(scale, 8)));
        var name = texts.get("scale." + scale.name());
        x += 10 * pen.unit();
        pen.write(graphics, name, pen.semibold(), pen.theme().text(), x, y);
        x += pen.widthOf(name, pen.semibold()) + 8 * pen.unit();
        pen.write(graphics, texts.get("chart.direction." + scale.direction().name()), pen.regular(),
                pen.theme().quiet(), x, y);
        if (first) {
            key(graphics, scale, area.getMaxX(), y, pen);
        }
    }

    /** Says once, at the right of the first panel, what marks and line are. */
    private void key(Graphics2D graphics, Scale scale, double right, double y, Pen pen) {
        var mean = texts.get("chart.mean");
        double x = right - pen.widthOf(mean, pen.regular()) - 2 * pen.unit();
        pen.write(graphics, mean, pen.regular(), pen.theme().quiet(), x, y);
        double middle = y - pen.textSize() * 0.34;
        graphics.setColor(pen.theme().of(scale));
        graphics.setStroke(pen.line(2.2));
        graphics.draw(new Line2D.Double(x - 22 * pen.unit(), middle, x - 6 * pen.unit(), middle));
        var day = texts.get("chart.day");
        x -= 36 * pen.unit() + pen.widthOf(day, pen.regular());
        pen.write(graphics, day, pen.regular(), pen.theme().quiet(), x, y);
        graphics.setColor(pen.ofOneDay(scale));
        graphics.fill(AffineTransform.getTranslateInstance(x - 8 * pen.unit(), middle)
                .createTransformedShape(pen.mark(scale, 6)));
    }

    /** A hairline where today ends and the plan begins, if the picture goes on after it. */
    private void today(Graphics2D graphics, DayAxis axis, TrendFrame frame, Pen pen) {
        if (!shown.days().contains(shown.today()) || shown.today().equals(shown.days().last())) {
            return;
        }
        double x = axis.xOf(DayAxis.start(shown.today().next()), frame.panels());
        graphics.setColor(pen.theme().quiet());
        graphics.setStroke(pen.hairline());
        graphics.draw(new Line2D.Double(x, frame.lane().getY(), x, frame.panels().getMaxY()));
        var words = texts.get("chart.today");
        pen.write(graphics, words, pen.regular(), pen.theme().quiet(), x + 4 * pen.unit(),
                frame.lane().getY() + pen.textSize() * 2.6);
    }

    @Override
    public String description() {
        var scores = shown.scales().stream().map(this::described).collect(Collectors.joining(" "));
        var bands = doses.bands().stream().filter(band -> band.kind() == DoseBand.Kind.TAKEN)
                .map(band -> texts.get("chart.description.dose", band.words(texts),
                        texts.date(band.days().first().date()), texts.date(band.days().last().date())))
                .collect(Collectors.joining("; "));
        var changes = batches.stream().map(change -> texts.get("chart.description.batch", change.day().date())).distinct()
                .collect(Collectors.joining(" "));
        return changes.isEmpty() ? described(scores, bands) : described(scores, bands) + " " + changes;
    }

    private String described(String scores, String bands) {
        return texts.get("chart.description", texts.date(shown.days().first().date()),
                texts.date(shown.days().last().date()), scores,
                bands.isEmpty() ? texts.get("chart.description.noDose") : bands);
    }

    private String described(Scale scale) {
        var values = DaySeries.of(contents, Measure.of(scale)).in(shown.days()).values();
        var name = texts.get("scale." + scale.name());
        if (values.isEmpty()) {
            return texts.get("chart.description.empty", name);
        }
        return texts.get("chart.description.score", name, values.size(), shown.days().length(),
                texts.number(values.values().stream().min(Double::compare).orElseThrow(), 0),
                texts.number(values.values().stream().max(Double::compare).orElseThrow(), 0),
                texts.get("chart.direction." + scale.direction().name()));
    }
}
