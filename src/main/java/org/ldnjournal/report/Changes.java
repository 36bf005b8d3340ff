package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.chart.TrendPicture;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Difference;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;

/** What changed against the days before the first dose, what that cannot tell, and the scores as a picture. */
final class Changes {
    private static final double CHART_HEIGHT = 59;

    private final VisitSummary summary;
    private final Texts texts;
    private final Sources sources;

    Changes(VisitSummary summary, Texts texts, Sources sources) {
        this.summary = summary;
        this.texts = texts;
        this.sources = sources;
    }

    List<Section> sections() {
        var response = Response.of(summary.contents(), summary.history(), summary.days().last());
        var blocks = new ArrayList<Block>();
        response.tooEarly().ifPresent(reason -> blocks.add(new Block.Words(said(reason), Block.Words.Tone.LEADING)));
        if (!response.measures().isEmpty()) {
            var primary = response.measures().getFirst().now();
            if (response.tooEarly().isEmpty()) {
                blocks.add(new Block.Words(said(primary.sentence()), Block.Words.Tone.LEADING));
            }
            blocks.add(table(response));
            if (response.measures().stream().anyMatch(measure -> shown(measure.now()).isPresent())) {
                blocks.add(new Block.Words(texts.get("report.changed.rounding"), Block.Words.Tone.QUIET));
            }
            blocks.add(new Block.Words(texts.get("report.cannot", caveats(response)), Block.Words.Tone.QUIET));
        }
        return List.of(new Section(texts.get("report.changed"), Section.Place.WHOLE, blocks), picture());
    }

    private Section picture() {
        var scales = Stream.concat(Stream.of(summary.contents().settings().primary()), Stream.of(Scale.values()))
                .distinct().toList();
        var shown = new TrendPicture.Shown(summary.days(), summary.days().last(), scales, false);
        return new Section(texts.get("report.chart"), Section.Place.WHOLE, List.of(new Block.Figure(
                TrendPicture.of(summary.contents(), summary.history(), shown, texts), CHART_HEIGHT)));
    }

    private String said(Reason reason) {
        return texts.get(reason.key(), reason.arguments().toArray());
    }

    private Block.Table table(Response response) {
        return new Block.Table(
                List.of(texts.get("report.changed.score"), texts.get("report.changed.before"),
                        texts.get("report.changed.now"), texts.get("report.changed.difference"),
                        texts.get("report.changed.interval")), List.of(31, 20, 20, 15, 14),
                response.measures().stream().map(measure -> row(measure.now())).toList());
    }

    private static Optional<Difference> shown(Comparison comparison) {
        return comparison.difference().filter(_ -> comparison.hasResult());
    }

    private List<String> row(Comparison comparison) {
        var difference = shown(comparison);
        return List.of(name(comparison.measure()),
                mean(comparison.baseline().mean(), comparison.baseline().logged(), comparison.baseline().period().length()),
                mean(comparison.compared().mean(), comparison.compared().logged(), comparison.compared().period().length()),
                difference.map(found -> difference(found.points(), found.percent())).orElse(texts.get("report.none")),
                difference.flatMap(found -> found.interval()).map(interval -> texts.get("report.changed.between",
                        signed(interval.low()), signed(interval.high()))).orElse(texts.get("report.none")));
    }

    private String name(Measure measure) {
        var name = texts.get("report.measure." + measure.name());
        return measure.direction().map(direction -> texts.get("report.measure", name,
                texts.get("chart.direction." + direction.name()))).orElse(name);
    }

    private String mean(OptionalDouble mean, int logged, int days) {
        return mean.isEmpty() ? texts.get("report.changed.noMean", logged, days)
                : texts.get("report.changed.mean", texts.number(mean.getAsDouble(), 1), logged, days);
    }

    private String difference(double points, OptionalDouble percent) {
        return percent.isEmpty() ? signed(points)
                : texts.get("report.changed.percent", signed(points), signed(percent.getAsDouble(), 0));
    }

    private String signed(double number) {
        return signed(number, 1);
    }

    private String signed(double number, int decimals) {
        var size = texts.number(Math.abs(number), decimals);
        boolean zero = size.equals(texts.number(0, decimals));
        return zero ? size : (number < 0 ? "–" : "+") + size;
    }

    private String caveats(Response response) {
        return response.caveats().stream().map(caveat -> {
            var cited = sources.cite(claims(caveat.claims()));
            return cited.isEmpty() ? said(caveat.sentence()) : said(caveat.sentence()) + " " + cited;
        }).collect(Collectors.joining(" "));
    }

    private static List<Claim> claims(List<String> ids) {
        return Claims.shipped().all().stream().filter(claim -> ids.contains(claim.id())).toList();
    }
}
