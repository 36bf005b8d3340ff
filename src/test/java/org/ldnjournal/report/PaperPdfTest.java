package org.ldnjournal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.text.Texts;

/** Papers as PDF. Pages are left in target/pages to be looked at. */
class PaperPdfTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final byte[] USUAL = PaperPdf.bytes(PaperKind.VISIT, Pages.usual(), TEXTS);

    @TempDir
    private Path folder;

    static Stream<VisitSummary> summaries() {
        return Stream.of(Pages.empty(), Pages.oneDay(), Pages.whole(), Pages.manyMedicines(30));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void leave(String name, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages", name + ".pdf"), pdf);
    }

    static Stream<Arguments> papers() {
        return Stream.concat(summaries().map(summary -> Arguments.of(PaperKind.VISIT, summary)),
                Stream.of(PaperKind.values()).map(kind -> Arguments.of(kind, Pages.usual())));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isValidForScreenReadersAndArchives(PaperKind kind, VisitSummary summary) throws Exception {
        var pdf = PaperPdf.bytes(kind, summary, TEXTS);
        leave(kind.styleName() + "-" + summary.contents().entries().size() + "-medicines-"
                + summary.contents().medicines().size(), pdf);
        Validated.forScreenReadersAndArchives(pdf);
    }

    @Test
    void isOnePageForSixteenWeeks() throws IOException {
        assertThat(pages(USUAL)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"WALLET_CARD", "FRIDGE_SHEET"})
    void aCardAndASheetAreOnePageWhateverTheNames(PaperKind kind) throws IOException {
        assertThat(pages(PaperPdf.bytes(kind, Pages.manyMedicines(60), TEXTS))).isEqualTo(1);
        var pdf = PaperPdf.bytes(kind, Pages.named("Wilhelmina Maximiliane ".repeat(5)), TEXTS);
        leave(kind.styleName() + "-long", pdf);
        assertThat(pages(pdf)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void saysEveryNumberOfThePage(PaperKind kind, VisitSummary summary) throws IOException {
        var text = text(PaperPdf.bytes(kind, summary, TEXTS));
        assertThat(Pages.words(kind.page(summary, TEXTS)).flatMap(words -> NUMBER.matcher(words).results())
                .map(MatchResult::group)).isNotEmpty().allSatisfy(number -> assertThat(text).contains(number));
    }

    @Test
    void canBeSearchedForWordsThatLigaturesWouldHide() throws IOException {
        assertThat(text(PaperPdf.bytes(PaperKind.VISIT, Pages.named("Effi Pfiffner"), TEXTS)))
                .contains("Effi Pfiffner");
    }

    @Test
    void isTheSameForTheSameJournalAndClock() {
        assertThat(PaperPdf.bytes(PaperKind.VISIT, Pages.usual(), TEXTS)).isEqualTo(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "</style><b>&amp;", "\"quoted\" 'and' \\ } */ ;", "Łukasz Ñandú-Öztürk"
    })
    void printsNamesAsTheyAre(String name) throws IOException {
        assertThat(text(PaperPdf.bytes(PaperKind.VISIT, Pages.named(name), TEXTS))).contains(name);
    }

    @Test
    void showsWhereACharacterCannotBePrinted() throws IOException {
        var text = text(PaperPdf.bytes(PaperKind.VISIT, Pages.named("Mia 🌿 محمد\u0007"), TEXTS));
        assertThat(text).contains("Mia � ����").contains("�: a character that cannot be printed here");
        assertThat(text(USUAL)).doesNotContain("cannot be printed");
    }

    @Test
    void keepsAVeryLongNameOnThePage() throws IOException {
        var name = "x".repeat(120);
        var pdf = PaperPdf.bytes(PaperKind.VISIT, Pages.named(name), TEXTS);
        leave("long", pdf);
        assertThat(text(pdf).replace(" ", "")).contains(name);
    }

    @Test
    void flowsToMorePagesWithoutSplittingARow() throws IOException {
        var pdf = PaperPdf.bytes(PaperKind.VISIT, Pages.manyMedicines(60), TEXTS);
        leave("many", pdf);
        assertThat(pages(pdf)).isGreaterThan(1);
        assertThat(text(pdf)).contains("Substance0x regularly not known").contains("Substance59x regularly not known");
    }

    @Test
    void isAsLargeAsThePaperOfTheCountry() throws IOException {
        try (PDDocument british = Loader.loadPDF(PaperPdf.bytes(PaperKind.VISIT, Pages.empty(), TEXTS));
                PDDocument american = Loader.loadPDF(
                        PaperPdf.bytes(PaperKind.VISIT, Pages.empty(), Texts.of(Locale.US)))) {
            assertThat(british.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(american.getPage(0).getMediaBox().getHeight()).isBetween(791f, 793f);
        }
    }

    @Test
    void replacesAnOlderPageAndLeavesNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("page.pdf"), "%PDF-1.4 older");
        assertThat(PaperPdf.write(PaperKind.VISIT, Pages.empty(), TEXTS, file)).isEqualTo(new WholeFile.Written(file));
        assertThat(Files.readAllBytes(file)).isEqualTo(PaperPdf.bytes(PaperKind.VISIT, Pages.empty(), TEXTS));
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void refusesAFolderThatIsNotThereAndATargetThatIsAFolder() throws IOException {
        assertThat(PaperPdf.write(PaperKind.VISIT, Pages.empty(), TEXTS, folder.resolve("no/page.pdf")))
                .isInstanceOf(WholeFile.Refused.class);
        var taken = Files.createDirectory(folder.resolve("taken.pdf"));
        assertThat(PaperPdf.write(PaperKind.VISIT, Pages.empty(), TEXTS, taken)).isInstanceOf(WholeFile.Refused.class);
        assertThat(taken).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(taken));
    }
}
