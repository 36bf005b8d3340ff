package org.ldnjournal.report;

import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.chart.StepsPicture;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Response;

/** Each dose step and the assessment window against the days before LDN: a picture and a table for each measure. */
final class StepTables {
    /** As high as the words of a picture on paper, in millimetres. */
    private static final double LINE = 2.1;

    private final Making making;
    private final Texts texts;
    private final ComparisonWords words;

    StepTables(Making making) {
        this.making = making;
        texts = making.texts();
        words = new ComparisonWords(texts);
    }

    List<Section> sections() {
        if (!making.has(Part.STEPS)) {
            return List.of();
        }
        var response = making.reckoned().response();
        if (response.measures().isEmpty()) {
            return List.of(new Section(texts.get("report.part.STEPS"), Section.Place.WHOLE,
                    List.of(new Block.Words(texts.get("trend.early.noDose"), Block.Words.Tone.PLAIN))));
        }
        return response.measures().stream().map(measure -> new Section(
                texts.get("report.steps.of", texts.get("report.part.STEPS"), words.name(measure.measure())),
                Section.Place.WHOLE, List.of(picture(response, measure), table(measure)))).toList();
    }

    /** What was seen at each step, without a line from one to the next. */
    private Block picture(Response response, Response.OfMeasure measure) {
        var steps = StepsPicture.of(response, measure, texts);
        return new Block.Figure(steps, steps.lines() * LINE);
    }

    private Block table(Response.OfMeasure measure) {
        return new Block.Table(Stream.of("report.steps.step", "report.changed.before", "report.steps.then",
                "report.changed.difference", "report.changed.interval").map(texts::get).toList(),
                List.of(31, 20, 20, 15, 14),
                Stream.concat(measure.steps().stream(), measure.window().stream()).map(this::row).toList());
    }

    private List<String> row(Comparison comparison) {
        return Stream.concat(Stream.of(words.period(comparison.compared().period())), words.cells(comparison).stream())
                .toList();
    }
}
