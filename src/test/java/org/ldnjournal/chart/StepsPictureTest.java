package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;

/** The small charts of the steps, and the strip of weeks. They are left in target/pictures to be looked at. */
class StepsPictureTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final SixteenWeeks.Sample USUAL = SixteenWeeks.usual();
    private static final Response RESPONSE =
            Response.of(USUAL.contents(), USUAL.history(), SixteenWeeks.TODAY);

    /** Means and counts of the result are those of the samples that the picture and its table are made of. */
    @ParameterizedTest
    @EnumSource
    void sayTheNumbersOfTheResponseInEveryFile(Measure measure) throws IOException {
        var compared = RESPONSE.of(measure).orElseThrow();
        var picture = StepsPicture.of(RESPONSE, compared, TEXTS);
        var svg = new String(PictureFile.SVG.of(picture, 900, 180, ChartTheme.PRINT), StandardCharsets.UTF_8);
        try (var document = Loader.loadPDF(PictureFile.PDF.of(picture, 900, 180, ChartTheme.PRINT))) {
            var pdf = new PDFTextStripper().getText(document);
            assertThat(picture.samples()).hasSize(1 + compared.steps().size()).allSatisfy(sample -> {
                var median = picture.number(sample.median());
                assertThat(svg).contains(">" + median + "</text").contains(picture.count(sample));
                assertThat(pdf).contains(median).contains(picture.count(sample)).contains(picture.name(sample));
                assertThat(picture.description()).contains(picture.name(sample) + ": " + picture.count(sample)
                        + ", median " + median);
                assertThat(sample.quantile(0.5)).isEqualTo(sample.median());
            });
        }
    }

    /** Which of the two it was cannot be seen from steps that only went up; a pause is a way back. */
    @Test
    void warnThatDoseAndTimeRoseTogetherUnlessThereWasAWayBack() throws IOException {
        var warning = "So far the dose only went up";
        var upOnly = StepsPicture.of(RESPONSE, RESPONSE.measures().getFirst(), TEXTS);
        assertThat(upOnly.description()).contains(warning);
        assertThat(new String(PictureFile.SVG.of(upOnly, 900, 200, ChartTheme.PRINT), StandardCharsets.UTF_8))
                .contains(warning);
        var paused = SixteenWeeks.paused();
        var back = Response.of(paused.contents(), paused.history(), SixteenWeeks.TODAY);
        var withWayBack = StepsPicture.of(back, back.measures().getFirst(), TEXTS);
        assertThat(withWayBack.description()).doesNotContain(warning);
        assertThat(withWayBack.lines()).isLessThan(upOnly.lines());
        leave(withWayBack, "steps-way-back", 900, (int) (withWayBack.lines() * 12), ChartTheme.LIGHT);
    }

    /** In a wide picture whole, in a narrow one short: never the dose alone, which would be twice as much. */
    @ParameterizedTest
    @CsvSource({"900, 4.5 mg every other day", "400, 4.5/2 d"})
    void sayThatAStepIsTakenEveryOtherDay(int width, String name) {
        var decisions = new ArrayList<>(USUAL.history().decisions());
        decisions.add(new PlanHistory.Recorded(decisions.size() + 1, new Decision(SixteenWeeks.DAY_ONE.plusDays(70),
                new Decision.EveryOtherDay(), "", true, decisions.getLast().decision().made()), Optional.empty()));
        var response = Response.of(USUAL.contents(), new PlanHistory(USUAL.history().plans(), decisions),
                SixteenWeeks.TODAY);
        var picture = StepsPicture.of(response, response.measures().getFirst(), TEXTS);
        assertThat(new String(PictureFile.SVG.of(picture, width, 200, ChartTheme.PRINT), StandardCharsets.UTF_8))
                .contains(">" + name + "</text");
        assertThat(picture.description()).contains(" 4.5 mg: ", "4.5 mg every other day: ");
    }

    @ParameterizedTest
    @EnumSource
    void arePaintedInEveryTheme(ChartTheme theme) throws IOException {
        leave(StepsPicture.of(RESPONSE, RESPONSE.measures().getFirst(), TEXTS), "steps", 900, 200, theme);
        var journal = TrendDays.of(USUAL.contents(), USUAL.history(), SixteenWeeks.TODAY,
                List.of(PanelScale.followed(Scale.PAIN)));
        var strip = StripPicture.of(journal.courses().getFirst(),
                new DayRange(journal.days().first(), SixteenWeeks.TODAY), SixteenWeeks.TODAY, TEXTS);
        leave(strip, "strip", 900, (int) (StripPicture.LINES * 12), theme);
        assertThat(strip.description()).contains("111 of 126 days logged");
    }

    private static void leave(Picture picture, String name, int width, int height, ChartTheme theme)
            throws IOException {
        var file = new File("target/pictures/" + name + "-" + theme + ".png");
        file.getParentFile().mkdirs();
        ImageIO.write(picture.image(width, height, 1.5, theme, 12), "png", file);
    }
}
