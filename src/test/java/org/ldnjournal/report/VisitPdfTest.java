package org.ldnjournal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ldnjournal.chart.SixteenWeeks;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;

/** The doctor's page as a PDF. It is left in target/pages to be looked at. */
class VisitPdfTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @Test
    void leavesPageToLookAt() throws IOException {
        var sample = SixteenWeeks.usual();
        var printed = Moment.of(SixteenWeeks.TODAY.date().atTime(9, 10), java.time.ZoneOffset.UTC);
        var summary = VisitSummary.of(sample.contents(), sample.history(), List.of(),
                VisitSummary.usualDays(sample.contents(), SixteenWeeks.TODAY), printed);
        Files.createDirectories(Path.of("target/pages"));
        long start = System.nanoTime();
        var bytes = VisitPdf.bytes(summary, TEXTS);
        System.err.println("first " + (System.nanoTime() - start) / 1e6 + " ms " + bytes.length);
        start = System.nanoTime();
        var again = VisitPdf.bytes(summary, TEXTS);
        System.err.println("second " + (System.nanoTime() - start) / 1e6 + " ms");
        Files.write(Path.of("target/pages/usual.pdf"), bytes);
        assertThat(again).isEqualTo(bytes);
    }
}
