package org.ldnjournal.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.report.Block;
import org.ldnjournal.text.Texts;

class GuidePaperTest {
    private static final Moment PRINTED = new Moment(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"en-GB", "de-DE"})
    void everySectionOfEveryPageStandsOnIt(Locale locale) throws IOException {
        var bytes = GuidePaper.pdf(Texts.of(locale), PRINTED);
        Files.write(Files.createDirectories(Path.of("target/snapshots"))
                .resolve("guide-" + locale.getLanguage() + ".pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            var words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(words).as("each character is in the paper's fonts").doesNotContain("\uFFFD");
            assertThat(Guide.of(locale).pages()).allSatisfy(page -> assertThat(page.sections()).allSatisfy(section -> {
                assertThat(words).contains(section.heading());
            }));
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(Guide.of(locale).pages().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"en-GB", "de-DE"})
    void aTableIsATableWithoutTheColonsOfTheLineThatIsReadOut(Locale locale) {
        var page = GuidePaper.page(Texts.of(locale), PRINTED);
        var tables = page.more().stream().flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).toList();
        assertThat(tables).isNotEmpty().allSatisfy(table -> assertThat(table.rows()).isNotEmpty().allSatisfy(row ->
                assertThat(row).hasSize(table.heads().size()).noneMatch(cell -> cell.endsWith(":"))));
    }
}
