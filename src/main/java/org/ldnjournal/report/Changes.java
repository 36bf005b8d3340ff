package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Response;

/** What changed against the days before the first dose, what that cannot tell, and the scores as a picture. */
final class Changes {
    private static final double CHART_HEIGHT = 59;
    /** Below it three panels cannot be read. */
    private static final double HEIGHT_OF_ALL = 46;

    private final Making making;
    private final VisitSummary summary;
    private final Texts texts;
    private final ComparisonWords words;

    Changes(Making making) {
        this.making = making;
        summary = making.summary();
        texts = making.texts();
        words = new ComparisonWords(texts);
    }

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        if (making.has(Part.CHANGES)) {
            sections.add(comparison());
        }
        if (making.has(Part.CHART)) {
            picture().ifPresent(sections::add);
        }
        return sections;
    }

    private Section comparison() {
        var response = making.reckoned().response();
        var blocks = new ArrayList<Block>();
        response.tooEarly().ifPresent(reason -> blocks.add(
                new Block.Words(making.said(reason), Block.Words.Tone.LEADING)));
        if (!response.measures().isEmpty()) {
            var primary = response.measures().getFirst().now();
            if (response.tooEarly().isEmpty()) {
                blocks.add(new Block.Words(making.said(primary.sentence()), Block.Words.Tone.LEADING));
            }
            blocks.add(table(response));
            blocks.add(new Block.Words(making.fitting(texts.get("report.changed"), beside(response),
                    making.room().letters() * Room.CAVEATS), Block.Words.Tone.QUIET));
        }
        return new Section(texts.get("report.changed"), Section.Place.WHOLE, blocks);
    }

    /**
     * What belongs to the numbers: the compared days that have no dose by the plan, how they were computed, where there
     * are any, and what they cannot tell.
     */
    private String beside(Response response) {
        var now = response.measures().stream().map(Response.OfMeasure::now).toList();
        int without = now.getFirst().compared().period().paused();
        return Stream.of(
                without == 0 ? "" : texts.get("report.changed.without", without),
                now.stream().anyMatch(one -> ComparisonWords.shown(one).isPresent())
                        ? texts.get("report.changed.rounding") : "",
                texts.get("report.cannot", new CaveatWords(making).of(response)))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    /** As much of it on page one as there is room for: every score, the primary one, or none. */
    private Optional<Section> picture() {
        if (ShownDays.of(summary).isEmpty()) {
            return Optional.of(new Section(texts.get("report.chart"), Section.Place.WHOLE,
                    List.of(new Block.Words(texts.get("report.daily.none"), Block.Words.Tone.PLAIN))));
        }
        var primary = Response.primary(summary.contents());
        var scales = Stream.concat(Stream.of(primary), Stream.of(Scale.values())).distinct().toList();
        double height = making.room().chart();
        if (height >= HEIGHT_OF_ALL) {
            return Optional.of(chart(scales, height, List.of()));
        }
        making.leftOver().add(chart(scales, CHART_HEIGHT, List.of()));
        return height == 0 ? Optional.empty() : Optional.of(chart(List.of(primary), height,
                List.of(new Block.Words(texts.get("report.chart.others"), Block.Words.Tone.QUIET))));
    }

    private Section chart(List<Scale> scales, double height, List<Block> below) {
        var figure = new Block.Figure(making.reckoned().picture(scales), height);
        return new Section(texts.get("report.chart"), Section.Place.WHOLE,
                Stream.concat(Stream.of(figure), below.stream()).toList());
    }

    private Block.Table table(Response response) {
        return new Block.Table(
                List.of(texts.get("report.changed.score"), texts.get("report.changed.before"),
                        texts.get("report.changed.now"), texts.get("report.changed.difference"),
                        texts.get("report.changed.interval")), List.of(31, 20, 20, 15, 14),
                response.measures().stream().map(measure -> row(measure.now())).toList());
    }

    private List<String> row(Comparison comparison) {
        return Stream.concat(Stream.of(words.name(comparison.measure())), words.cells(comparison).stream()).toList();
    }
}
