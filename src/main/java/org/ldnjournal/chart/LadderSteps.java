package org.ldnjournal.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.ui.RectangleEdge;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Stretch;
import org.ldnjournal.text.Texts;

/**
 * Paints the steps of a ladder over an axis of days; the height of a step is its dose, from 0 up.
 *
 * @param doses those of the plan and those decided beside it, each once
 */
record LadderSteps(List<Dose> doses, DayRange days, List<Stretch> ahead, Texts texts, Pen pen) {

    /** The steps within a picture of this size. */
    Frame frame(Graphics2D graphics, double width, double height) {
        double words = doses.stream().map(dose -> texts.milligrams(dose.milligrams()))
                .mapToDouble(label -> pen.widthOf(label, pen.regular())).max().orElse(0);
        double left = words + 10 * pen.unit();
        double top = pen.textSize() * 3.9;
        var area = new Rectangle2D.Double(left, top, width - left - pen.textSize() * 1.6,
                height - top - pen.textSize() * 2.4);
        var axis = new DayAxis(days, texts, pen);
        axis.draw(graphics, area.getMaxY(), new Rectangle2D.Double(0, 0, width, height), area, RectangleEdge.BOTTOM, null);
        return new Frame(this, area, axis);
    }

    private double highest() {
        return doses.stream().mapToLong(Dose::micrograms).max().orElse(1);
    }

    /** The steps with the place of each day and dose. */
    record Frame(LadderSteps steps, Rectangle2D area, DayAxis axis) {

        private Pen pen() {
            return steps.pen;
        }

        private double x(double day) {
            return axis.xOf(day, area);
        }

        private double y(Dose dose) {
            double share = Math.min(1.08, dose.micrograms() / steps.highest());
            return area.getMaxY() - share * area.getHeight();
        }

        /** A hairline at each dose of the plan, with its name. */
        void levels(Graphics2D graphics) {
            steps.doses.forEach(dose -> {
                graphics.setColor(pen().tint(pen().theme().quiet(), 0.22));
                graphics.setStroke(pen().hairline());
                graphics.draw(new Line2D.Double(area.getX(), y(dose), area.getMaxX(), y(dose)));
                var name = steps.texts.milligrams(dose.milligrams());
                pen().write(graphics, name, pen().regular(), pen().theme().quiet(),
                        area.getX() - 8 * pen().unit() - pen().widthOf(name, pen().regular()),
                        y(dose) + pen().textSize() * 0.36);
            });
        }

        void window(Graphics2D graphics, DayRange range, String name) {
            double left = x(DayAxis.start(range.first()));
            double right = x(DayAxis.start(range.last().next()));
            double top = area.getY() - pen().textSize() * 1.6;
            graphics.setColor(pen().tint(pen().theme().grid(), 0.5));
            graphics.fill(new Rectangle2D.Double(left, top, right - left, area.getMaxY() - top));
            double width = pen().widthOf(name, pen().regular());
            double from = Math.max(area.getX(), Math.min((left + right - width) / 2, area.getMaxX() - width));
            pen().write(graphics, name, pen().regular(), pen().theme().quiet(), from, top - pen().textSize() * 0.5);
        }

        void planned(Graphics2D graphics, List<DoseBand> bands) {
            stairs(graphics, bands, pen().tint(pen().theme().quiet(), 0.6));
            stairs(graphics, steps.ahead.stream().map(stretch ->
                    new DoseBand(stretch.days(), DoseBand.Kind.PLANNED, stretch.dose())).toList(), pen().theme().quiet());
        }

        private void stairs(Graphics2D graphics, List<DoseBand> bands, Color colour) {
            graphics.setColor(colour);
            graphics.setStroke(pen().dashed(1.3));
            graphics.draw(path(bands));
        }

        private Path2D path(List<DoseBand> bands) {
            var path = new Path2D.Double();
            Optional<JournalDay> end = Optional.empty();
            for (var band : bands) {
                if (band.dose().isEmpty()) {
                    continue;
                }
                double y = y(band.dose().get());
                if (end.filter(band.days().first()::equals).isPresent()) {
                    path.lineTo(x(DayAxis.start(band.days().first())), y);
                } else {
                    path.moveTo(x(DayAxis.start(band.days().first())), y);
                }
                path.lineTo(x(DayAxis.start(band.days().last().next())), y);
                end = Optional.of(band.days().last().next());
            }
            return path;
        }

        /** What plan and decisions said; pauses are hatched. */
        void actual(Graphics2D graphics, List<Stretch> stretches) {
            for (var stretch : stretches) {
                if (stretch.dose().isEmpty()) {
                    double left = x(DayAxis.start(stretch.days().first()));
                    double right = x(DayAxis.start(stretch.days().last().next()));
                    pen().hatch(graphics, new Rectangle2D.Double(left, area.getY(), right - left, area.getHeight()),
                            pen().tint(pen().theme().quiet(), 0.35));
                }
            }
            graphics.setColor(pen().theme().dose());
            graphics.setStroke(pen().line(3));
            graphics.draw(path(stretches.stream().map(stretch ->
                    new DoseBand(stretch.days(), DoseBand.Kind.TAKEN, stretch.dose())).toList()));
        }

        /** Each day as a dot: full where the whole dose was taken, hollow where it was not. */
        void doses(Graphics2D graphics, JournalContents contents, DoseBands bands, Ladder ladder) {
            double room = area.getWidth() / steps.days.length();
            double half = Math.min(3.2 * pen().unit(), room * 0.36);
            graphics.setColor(pen().theme().dose());
            DoseBands.amounts(contents, ladder).subMap(steps.days.first(), true, steps.days.last(), true)
                    .forEach((day, micrograms) -> graphics.fill(dot(day, new Dose(micrograms), half + 0.6 * pen().unit())));
            for (var mark : bands.marks()) {
                if (ladder.on(mark.day()) instanceof Due.DoseDue due) {
                    graphics.setColor(pen().theme().surface());
                    graphics.fill(dot(mark.day(), due.dose(), half + pen().unit()));
                    graphics.setColor(pen().theme().dose());
                    graphics.setStroke(pen().line(1.1));
                    graphics.draw(dot(mark.day(), due.dose(), half + 0.4 * pen().unit()));
                }
            }
        }

        private Ellipse2D dot(JournalDay day, Dose dose, double half) {
            return new Ellipse2D.Double(x(DayAxis.middle(day)) - half, y(dose) - half, 2 * half, 2 * half);
        }

        void today(Graphics2D graphics, JournalDay today, String words) {
            if (!steps.days.contains(today)) {
                return;
            }
            double x = x(DayAxis.middle(today));
            graphics.setColor(pen().theme().text());
            graphics.setStroke(pen().line(1.1));
            double top = pen().textSize() * 1.5;
            graphics.draw(new Line2D.Double(x, top, x, area.getMaxY()));
            double width = pen().widthOf(words, pen().semibold());
            double from = Math.max(0, Math.min(x - width / 2, area.getMaxX() + pen().textSize() * 1.5 - width));
            pen().write(graphics, words, pen().semibold(), pen().theme().text(), from, pen().textSize() * 1.1);
        }
    }
}
