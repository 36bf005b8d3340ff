package org.ldnjournal.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ldnjournal.chart.LadderPicture;
import org.ldnjournal.chart.TrendPicture;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Response;

/**
 * What a page shows alike however much room it has: reckoned once from the whole journal, not again for each room that
 * is tried. For one thread.
 */
final class Reckoned {
    private final VisitSummary summary;
    private final Texts texts;
    private final Map<List<Scale>, TrendPicture> pictures = new HashMap<>();
    private Optional<Response> response = Optional.empty();
    private Optional<LadderPicture> ladder = Optional.empty();

    Reckoned(VisitSummary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    VisitSummary summary() {
        return summary;
    }

    Texts texts() {
        return texts;
    }

    Response response() {
        response = response.or(() -> Optional.of(
                Response.of(summary.contents(), summary.history(), summary.days().last())));
        return response.orElseThrow();
    }

    LadderPicture ladder() {
        ladder = ladder.or(() -> Optional.of(
                LadderPicture.of(summary.contents(), summary.history(), summary.days().last(), texts)));
        return ladder.orElseThrow();
    }

    /** These scores over the days of the page, without the days that are hidden. */
    TrendPicture picture(List<Scale> scales) {
        return pictures.computeIfAbsent(scales, wanted -> TrendPicture.of(summary.shown(), summary.history(),
                new TrendPicture.Shown(summary.days(), summary.days().last(), wanted, false), texts));
    }
}
