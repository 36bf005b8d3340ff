package org.ldnjournal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.exchange.Json;
import org.ldnjournal.exchange.ResponseJson;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.report.PaperKind;
import org.ldnjournal.report.PaperPdf;
import org.ldnjournal.report.Part;
import org.ldnjournal.report.VisitChoice;
import org.ldnjournal.report.VisitSummary;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.response.ResponseModel;
import org.ldnjournal.ui.response.ResponseScreen;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.trends.TrendsTable;

/**
 * The numbers of one journal are the same on the screen, in the table of days, in the words of the PDF and in the
 * JSON.
 */
class SameNumbersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final OpenJournal open = AtOnce.of(journal, plans, CLOCK);

    @Test
    void areTheSameWhereverTheyAreShown() throws IOException {
        SampleJournal.of(7, 16, TODAY, ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        var json = Json.object(ResponseJson.of(Response.of(journal.contents(), plans.history(), TODAY), TEXTS));
        var screen = screen();
        var paper = paper();
        var table = TrendsTable.entries(open, TEXTS);
        assertThat(Json.objects(json.get("comparisons"))).hasSizeGreaterThan(15).allSatisfy(comparison -> {
            assertThat(screen).as("on the screen").containsAll(numbers(comparison));
            assertThat(numbers(comparison)).as("on paper").allSatisfy(number -> assertThat(paper).contains(number));
            for (var side : List.of("baseline", "comparison")) {
                assertThat(inTheTable(table, comparison, side))
                        .isEqualTo(Json.numbers(comparison.get(side + "Values")));
            }
        });
    }

    /** Both means with their days, the difference with its percentage, and the interval, from the JSON alone. */
    private static List<String> numbers(Map<String, Object> comparison) {
        var numbers = new ArrayList<String>();
        for (var side : List.of("baseline", "comparison")) {
            numbers.add(TEXTS.number(number(comparison.get(side + "Mean")), 1) + " ("
                    + Json.numbers(comparison.get(side + "Values")).size() + " of "
                    + (int) number(comparison.get(side + "PeriodDays")) + " days)");
        }
        if (Set.of("LOWER", "HIGHER", "NO_CLEAR_CHANGE").contains(comparison.get("verdict"))) {
            var difference = (Map<?, ?>) comparison.get("difference");
            var percent = comparison.get("percent");
            numbers.add(signed(number(difference.get("value")), 1)
                    + (percent == null ? "" : " (" + signed(number(percent), 0) + " %)"));
            numbers.add(signed(number(difference.get("low")), 1) + " to " + signed(number(difference.get("high")), 1));
        }
        return numbers;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static String signed(double number, int decimals) {
        var size = TEXTS.number(Math.abs(number), decimals);
        return size.equals(TEXTS.number(0, decimals)) ? size : (number < 0 ? "–" : "+") + size;
    }

    private static List<Double> inTheTable(
            Map<String, Entry> table, Map<String, Object> comparison, String side) {
        return ((List<?>) comparison.get(side + "Days")).stream()
                .map(day -> value(table.get(day), comparison.get("score").toString())).toList();
    }

    private static double value(Entry entry, String measure) {
        return measure.equals("SLEEP_HOURS") ? entry.sleep().orElseThrow().hours().doubleValue()
                : entry.score(Scale.valueOf(measure)).orElseThrow().value();
    }

    private List<String> screen() {
        var model = new ResponseModel(open, TEXTS);
        return Snapshots.onFx(() -> {
            var screen = new ResponseScreen(model, Claims.shipped(), TEXTS, Runnable::run, () -> { });
            screen.shown();
            new Scene(screen.node(), 1012, 2000);
            screen.node().applyCss();
            screen.node().layout();
            return screen.node().lookupAll(".label").stream().filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText()).toList();
        });
    }

    private String paper() throws IOException {
        var summary = VisitSummary.of(journal.contents(), plans.history(), List.of(),
                VisitSummary.usualDays(journal.contents(), TODAY), Moment.now(CLOCK))
                .with(VisitChoice.USUAL.withParts(EnumSet.allOf(Part.class)));
        try (var document = Loader.loadPDF(PaperPdf.bytes(PaperKind.VISIT, summary, TEXTS))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
