package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Caveat;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Followed;
import org.ldnjournal.trend.Period;
import org.ldnjournal.trend.Response;
import org.ldnjournal.trend.Sample;

/**
 * One small chart for the days before the first dose and for each dose step, all on one scale: the logged days as
 * dots in their order, the median as a line, the middle half of the days as a band, and of how many days that is. No
 * line leads from a step to the next, and while the dose only went up it says what that cannot tell. The days are those
 * that {@link Response} compares, so the numbers are the same.
 */
public final class StepsPicture implements Picture {
    private static final double LONGEST_NIGHT = 12;
    /** No panel is narrower than this, in sizes of the text; where not all have room, the last ones are shown. */
    private static final double NARROWEST = 8.5;
    private static final double WIDEST = 17;
    private static final double HEADS = 3.4;

    private static final double LINE = 1.45;
    private static final double LINES = 14;

    private final Response.OfMeasure measure;
    private final Optional<Reason> warning;
    private final Texts texts;
    private final FollowedWords words;

    private StepsPicture(Response.OfMeasure measure, Optional<Reason> warning, Texts texts) {
        this.measure = measure;
        this.warning = warning;
        this.texts = texts;
        words = new FollowedWords(texts);
    }

    /** The picture of one measure of a response; unless there was a way back, with what it then cannot tell. */
    public static StepsPicture of(Response response, Response.OfMeasure measure, Texts texts) {
        return new StepsPicture(measure, response.doseAndTime().map(Caveat::sentence), texts);
    }

    /** How many sizes of its words it is high. */
    public double lines() {
        return LINES + (warning.isPresent() ? 2 * LINE : 0);
    }

    /** The days before the first dose, then each step, earliest first. */
    public List<Sample> samples() {
        return Stream.concat(Stream.of(measure.baseline()), measure.steps().stream().map(Comparison::compared))
                .toList();
    }

    /** What a sample is called: "before LDN", "4.5 mg". */
    public String name(Sample sample) {
        return sample.period().dose().map(texts::say).orElseGet(() -> texts.get("chart.before"));
    }

    /** The same, and where that is long, what stands for it where there is less room. */
    List<String> names(Sample sample) {
        return Stream.concat(Stream.of(name(sample)), sample.period().step().stream()
                .filter(Period.Intake::everyOtherDay).map(intake -> texts.get("chart.dose.everyOtherDay.short",
                        intake.dose().milligrams()))).toList();
    }

    /** "12 of 14 days"; in words where a step has been too short for any. */
    public String count(Sample sample) {
        return sample.period().length() == 0 ? texts.get("chart.steps.noDays")
                : texts.get("chart.steps.count", sample.logged(), sample.period().length());
    }

    /** A median or quartile, to one decimal; empty where nothing is logged. */
    public String number(OptionalDouble value) {
        return value.isEmpty() ? "" : words.mean(followed(), value.getAsDouble());
    }

    private Followed followed() {
        return new Followed.OfMeasure(measure.measure());
    }

    private PanelScale scale() {
        return measure.measure().scale().map(scale -> PanelScale.ofScore(scale, texts)).orElseGet(() -> {
            var levels = Stream.of(0.0, LONGEST_NIGHT / 2, LONGEST_NIGHT)
                    .map(value -> new PanelScale.Level(value, words.value(followed(), value))).toList();
            return new PanelScale(-LONGEST_NIGHT * PanelScale.BEYOND, highest(), levels, 1);
        });
    }

    /** Longer nights than usual are seen too. */
    private double highest() {
        return Math.max(LONGEST_NIGHT, samples().stream().mapToDouble(sample -> sample.values().greatest().orElse(0))
                .max().orElse(0)) * (1 + PanelScale.BEYOND);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {
        var pen = new Pen(theme, textSize);
        var scale = scale();
        double left = scale.levels().stream().mapToDouble(level -> pen.widthOf(level.words(), pen.regular())).max()
                .orElse(0) + 10 * pen.unit();
        var shown = shown((int) ((width - left) / (NARROWEST * textSize)));
        double each = Math.min((width - left) / shown.size(), WIDEST * textSize);
        double top = HEADS * textSize;
        double bottom = warn(graphics, left, new Rectangle2D.Double(0, 0, width, height), pen) - textSize * 0.8;
        var panel = new StepPanel(this, scale, followed(), pen);
        panel.scale(graphics, left, left + each * shown.size() - 8 * pen.unit(), top, bottom);
        for (int i = 0; i < shown.size(); i++) {
            panel.paint(graphics, shown.get(i),
                    new Rectangle2D.Double(left + i * each, top, each - 8 * pen.unit(), bottom - top));
        }
    }

    /** Writes the warning at the bottom; answers where the room above it ends. */
    private double warn(Graphics2D graphics, double left, Rectangle2D area, Pen pen) {
        var lines = warning.map(texts::say).map(words -> pen.lines(words, area.getWidth() - left)).orElse(List.of());
        double top = area.getHeight() - lines.size() * LINE * pen.textSize();
        for (int i = 0; i < lines.size(); i++) {
            pen.write(graphics, lines.get(i), pen.regular(), pen.theme().text(), left,
                    top + (i + 0.75) * LINE * pen.textSize());
        }
        return lines.isEmpty() ? area.getHeight() : top - pen.textSize() * 0.4;
    }

    /** The days before, and as many of the last steps as there is room for. */
    private List<Sample> shown(int room) {
        var all = samples();
        if (all.size() <= Math.max(2, room)) {
            return all;
        }
        var shown = new ArrayList<Sample>();
        shown.add(all.getFirst());
        shown.addAll(all.subList(all.size() - Math.max(1, room - 1), all.size()));
        return shown;
    }

    @Override
    public String description() {
        var said = texts.get("chart.steps.description", words.name(followed()), samples().stream()
                .map(sample -> sample.logged() == 0 ? texts.get("chart.steps.none", name(sample), count(sample))
                        : texts.get("chart.steps.sample", name(sample), count(sample), number(sample.median()),
                                number(sample.quantile(0.25)), number(sample.quantile(0.75))))
                .collect(Collectors.joining(" ")));
        return warning.map(more -> said + " " + texts.say(more)).orElse(said);
    }
}
