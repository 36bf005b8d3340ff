package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Difference;
import org.ldnjournal.trend.Interval;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Placebo;

/**
 * A personal change of pain with its interval, and below it by how much pain fell in people who took a placebo: a
 * reference, since such a fall comes without the medicine too.
 */
public final class PlaceboPicture implements Picture {
    private static final double ROW = 2.2;
    private static final double AXIS = 4.4;
    private static final double LEAST_REACH = 2;

    private final Difference difference;
    private final double before;
    private final Texts texts;

    private PlaceboPicture(Difference difference, double before, Texts texts) {
        this.difference = difference;
        this.before = before;
        this.texts = texts;
    }

    /** Of pain, where there is a result. */
    public static Optional<PlaceboPicture> of(Comparison comparison, Texts texts) {
        return comparison.measure() != Measure.PAIN || !comparison.hasResult() ? Optional.empty()
                : comparison.difference().map(known -> new PlaceboPicture(
                        known, comparison.baseline().mean().orElseThrow(), texts));
    }

    /** How many sizes of its words it is high. */
    public static double lines() {
        return ROW * (1 + Placebo.values().length) + AXIS;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {
        new Painting(graphics, width, new Pen(theme, textSize)).paint();
    }

    @Override
    public String description() {
        return Stream.concat(Stream.of(own() + " " + points(difference.points())),
                Stream.of(Placebo.values()).map(trial -> name(trial) + " " + points(trial.points(before))))
                .collect(Collectors.joining(". ", "", "."));
    }

    /** As far as the scale goes. */
    private Optional<Interval> told() {
        return difference.interval().map(interval -> interval.on(Measure.PAIN));
    }

    private String own() {
        return texts.get("chart.placebo.own");
    }

    /** With a minus or a plus; nought has neither. */
    private String signed(double points, int decimals) {
        var size = texts.number(Math.abs(points), decimals);
        return size.equals(texts.number(0, decimals)) ? size : texts.get(points < 0 ? "chart.placebo.fall"
                : "chart.placebo.rise", size);
    }

    private String name(Placebo trial) {
        return texts.get("chart.placebo." + trial.name());
    }

    private String points(double points) {
        return texts.get("chart.placebo.points", texts.number(Math.abs(points), 1),
                points < 0 ? -1 : 1);
    }

    /** One painting of it: the names at the left, the changes at the right around the line of no change. */
    private final class Painting {
        private final Graphics2D graphics;
        private final double width;
        private final Pen pen;
        private final double left;
        private final double reach;

        Painting(Graphics2D graphics, double width, Pen pen) {
            this.graphics = graphics;
            this.width = width;
            this.pen = pen;
            double names = Stream.of(Placebo.values()).map(PlaceboPicture.this::name)
                    .mapToDouble(name -> pen.widthOf(name, pen.regular())).max().orElse(0);
            left = Math.min(width / 2, 2 * pen.textSize()
                    + Math.max(names, pen.widthOf(PlaceboPicture.this.own(), pen.semibold())));
            var ends = told().map(known -> Math.max(Math.abs(known.low()), Math.abs(known.high())));
            reach = Math.ceil(Math.max(LEAST_REACH, Math.max(ends.orElse(0.0), Math.abs(difference.points()))) + 0.2);
        }

        private double x(double points) {
            return left + (width - left - pen.textSize()) * (points + reach) / (2 * reach);
        }

        private double y(int row) {
            return pen.textSize() * (1.6 + ROW * row);
        }

        void paint() {
            axis();
            own();
            for (var trial : Placebo.values()) {
                placebo(trial);
            }
        }

        private void axis() {
            double bottom = y(Placebo.values().length) + pen.textSize();
            double numbers = bottom + pen.textSize() * 1.3;
            graphics.setStroke(pen.hairline());
            graphics.setColor(pen.theme().grid());
            for (double points = -reach; points <= reach; points++) {
                graphics.draw(new Line2D.Double(x(points), pen.textSize() * 0.4, x(points), bottom));
                centred(signed(points, 0), x(points), numbers);
                graphics.setColor(pen.theme().grid());
            }
            graphics.setColor(pen.theme().text());
            graphics.draw(new Line2D.Double(x(0), pen.textSize() * 0.4, x(0), bottom));
            double words = numbers + pen.textSize() * 1.45;
            centred(texts.get("chart.placebo.none"), x(0), words);
            quiet(texts.get("chart.placebo.less"), x(-reach), words);
            var more = texts.get("chart.placebo.more");
            quiet(more, x(reach) - pen.widthOf(more, pen.regular()), words);
        }

        private void own() {
            name(PlaceboPicture.this.own(), 0);
            graphics.setColor(pen.theme().of(Scale.PAIN));
            graphics.setStroke(pen.line(2.4));
            difference.interval().ifPresent(this::whisker);
            double half = 5 * pen.unit();
            graphics.fill(new Ellipse2D.Double(x(difference.points()) - half, y(0) - half, 2 * half, 2 * half));
            var number = signed(difference.points(), 1);
            double begins = x(told().map(Interval::low).orElse(difference.points()));
            pen.write(graphics, number, pen.semibold(), pen.theme().text(),
                    begins - pen.widthOf(number, pen.semibold()) - 9 * pen.unit(), y(0) + 4 * pen.unit());
        }

        /** Without a mark at an end where the scale ends before it. */
        private void whisker(Interval interval) {
            var told = interval.on(Measure.PAIN);
            graphics.draw(new Line2D.Double(x(told.low()), y(0), x(told.high()), y(0)));
            double end = 4 * pen.unit();
            DoubleStream.of(interval.low(), interval.high())
                    .filter(points -> points == told.low() || points == told.high())
                    .forEach(points -> graphics.draw(new Line2D.Double(x(points), y(0) - end, x(points), y(0) + end)));
        }

        private void placebo(Placebo trial) {
            int row = trial.ordinal() + 1;
            name(PlaceboPicture.this.name(trial), row);
            graphics.setColor(pen.theme().text());
            graphics.setStroke(pen.line(1.6));
            graphics.draw(LadderMarks.lozenge(x(trial.points(before)), y(row), 5.5 * pen.unit()));
            var fall = signed(trial.points(before), 1);
            quiet(fall, x(trial.points(before)) - pen.widthOf(fall, pen.regular()) - 9 * pen.unit(),
                    y(row) + 4 * pen.unit());
        }

        private void name(String words, int row) {
            pen.write(graphics, words, row == 0 ? pen.semibold() : pen.regular(), pen.theme().text(), 0,
                    y(row) + 4 * pen.unit());
        }

        private void centred(String words, double x, double baseline) {
            quiet(words, x - pen.widthOf(words, pen.regular()) / 2, baseline);
        }

        private void quiet(String words, double x, double baseline) {
            pen.write(graphics, words, pen.regular(), pen.theme().quiet(), x, baseline);
        }
    }
}
