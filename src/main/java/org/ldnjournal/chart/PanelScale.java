package org.ldnjournal.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;
import org.ldnjournal.trend.Measure;

/**
 * What the height of a panel means. It is fixed by what is followed and never by the days that happen to be shown, so
 * that the same height is the same value wherever one looks. Hazard H9 of evidence.md.
 *
 * @param low    the value at the lower edge
 * @param high   the value at the upper edge
 * @param levels the values that have a line and words, from low to high
 * @param weight how much of the height it takes, beside others
 */
record PanelScale(double low, double high, List<Level> levels, double weight) {
    /** Room beyond the ends, as a share of them, so that marks at both ends are seen whole. */
    static final double BEYOND = 0.06;

    private static final double USUAL = 4;
    private static final double LOW = 3;
    /** Longer nights than these make the axis go on to a day. */
    private static final int LONGEST_NIGHT = 12;
    private static final int DAY = 24;
    private static final List<Integer> ROUND = List.of(1, 2, 4, 5, 10);

    /** A value with its words at the left of its line. */
    record Level(double value, String words) {}

    static PanelScale of(Course course, Texts texts) {
        return switch (course.followed()) {
            case Followed.OfMeasure(var measure) -> measure.scale().map(scale -> ofScore(scale, texts))
                    .orElseGet(() -> ofHours(course, texts));
            case Followed.OfTracker(var tracker) -> switch (tracker.kind()) {
                case Tracker.Rating _ -> ofNumbers(Score.HIGHEST, USUAL, course, texts);
                case Tracker.Amount _ -> ofNumbers(roundAbove(course), LOW, course, texts);
                case Tracker.YesNo _ -> ofWords(List.of(texts.get("chart.no"), texts.get("chart.yes")));
                case Tracker.Choice(var words) -> ofWords(words);
            };
            case Followed.OfLab _ -> ofNumbers(roundAbove(course), LOW, course, texts);
        };
    }

    static PanelScale ofScore(Scale scale, Texts texts) {
        return beyond(List.of(
                new Level(0, texts.get("chart.end", texts.get("scale.low." + scale.name()), 0)),
                new Level(Score.HIGHEST / 2.0, String.valueOf(Score.HIGHEST / 2)),
                new Level(Score.HIGHEST, texts.get("chart.end", texts.get("scale.high." + scale.name()),
                        Score.HIGHEST))),
                USUAL);
    }

    private static PanelScale ofHours(Course course, Texts texts) {
        boolean usual = course.values().greatest().orElse(0) <= LONGEST_NIGHT;
        return ofNumbers(usual ? LONGEST_NIGHT : DAY, LOW, course, texts);
    }

    private static PanelScale ofNumbers(double most, double weight, Course course, Texts texts) {
        var words = new FollowedWords(texts);
        return beyond(Stream.of(0.0, most / 2, most)
                .map(value -> new Level(value, words.value(course.followed(), value))).toList(), weight);
    }

    private static PanelScale ofWords(List<String> words) {
        var levels = IntStream.range(0, words.size()).mapToObj(i -> new Level(i, words.get(i))).toList();
        return new PanelScale(-0.6, words.size() - 0.4, levels, words.size() * 0.75);
    }

    private static PanelScale beyond(List<Level> levels, double weight) {
        double most = levels.getLast().value();
        return new PanelScale(-most * BEYOND, most * (1 + BEYOND), levels, weight);
    }

    /** The next round number that is not below the greatest value of all: 1, 2, 4, 5, 10, 20, 40 and so on. */
    private static double roundAbove(Course course) {
        double greatest = Math.max(course.values().greatest().orElse(0), 1);
        double power = Math.pow(10, Math.floor(Math.log10(greatest)));
        return ROUND.stream().mapToDouble(one -> one * power).filter(one -> one >= greatest).findFirst()
                .orElse(10 * power);
    }

    /** The measure that this score is. */
    static Followed followed(Scale scale) {
        return new Followed.OfMeasure(Measure.of(scale));
    }
}
