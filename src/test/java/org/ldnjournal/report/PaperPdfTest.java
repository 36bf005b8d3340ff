package org.ldnjournal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Person;
import org.ldnjournal.text.Texts;

/** Papers as PDF. Pages are left in target/pages to be looked at. */
class PaperPdfTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final double MILLIMETRE = 72 / 25.4;
    private static final Rectangle2D CARD =
            new Rectangle2D.Double(14 * MILLIMETRE, 15 * MILLIMETRE, 171.2 * MILLIMETRE, 53.4 * MILLIMETRE);

    private static final byte[] USUAL = PaperPdf.bytes(PaperKind.VISIT, Pages.usual(), TEXTS);

    @TempDir
    private Path folder;

    static Stream<VisitSummary> summaries() {
        return Stream.of(Pages.empty(), Pages.oneDay(), Pages.whole(), Pages.manyMedicines(30));
    }

    private static String text(byte[] pdf) throws IOException {
        return lines(pdf).replaceAll("\\s+", " ");
    }

    private static String lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What stands whole within these points of the first page. */
    private static String text(byte[] pdf, Rectangle2D place) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripperByArea();
            stripper.addRegion("place", place);
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("place").replaceAll("\\s+", " ");
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
                Stream.concat(Stream.of(PaperKind.values()).map(kind -> Arguments.of(kind, Pages.usual())),
                Stream.of(Arguments.of(PaperKind.WALLET_CARD,
                Pages.allergic(Person.UNNAMED, Collections.nCopies(20, "penicillin"))))));
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

    static Stream<Arguments> peopleOnCards() {
        var longest = Person.UNNAMED.withBirthDate(Optional.of(LocalDate.of(1979, 5, 14)))
                .withEmergencyNumber("W".repeat(29) + " 0171 2345");
        var usual = longest.withName("Annemarie Beispiel").withPrescriber("Dr. med. Maximilian Muster")
                .withEmergencyNumber("112, Paul 0171 2345");
        var several = IntStream.rangeClosed(1, 9).mapToObj(i -> "allergic to this medicine " + i).toList();
        return Stream.of(
                Arguments.of(usual, List.of("Penicillin")), Arguments.of(usual, several),
                Arguments.of(longest.withName("W".repeat(120)).withPrescriber("W".repeat(120)), List.of()),
                Arguments.of(longest.withName("W".repeat(120)).withPrescriber("W ".repeat(60)),
                        Collections.nCopies(40, "W".repeat(120))),
                Arguments.of(longest.withName("疼".repeat(120)).withPrescriber("疼".repeat(120)), several));
    }

    @ParameterizedTest
    @MethodSource("peopleOnCards")
    void nothingReachesOverTheEdgeOfACard(Person person, List<String> allergies) throws IOException {
        for (var locale : List.of(Locale.UK, Locale.GERMANY)) {
            var texts = Texts.of(locale);
            var pdf = PaperPdf.bytes(PaperKind.WALLET_CARD, Pages.allergic(person, allergies), texts);
            leave("wallet-card-" + person.name().codePointAt(0) + "-" + allergies.size() + locale, pdf);
            assertThat(text(pdf, CARD)).contains(texts.get("report.card.last"), "0171 2345",
                    texts.get("report.notice"), texts.get("report.card.printed", Pages.PRINTED.local().toLocalDate()));
        }
    }

    @Test
    void endsNoLineWithinATimeOrADate() throws IOException {
        for (int words = 0; words < 30; words++) {
            var lines = lines(PaperPdf.bytes(new PaperPage(PaperKind.LETTER, "a", "b", "c", List.of(new Section("d",
                    Section.Place.WHOLE, List.of(new Block.Words("a ".repeat(60 + words)
                    + "2 mg at 22:00 since 2026-11-12, co-codamol 30/500, weeks 8–10", Block.Words.Tone.PLAIN)))),
                    List.of(), "e"), Pages.PRINTED, TEXTS));
            assertThat(lines).contains("22:00").contains("2026-11-12").contains("30/500").contains("8–10");
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void saysEveryNumberOfThePage(PaperKind kind, VisitSummary summary) throws IOException {
        var text = text(PaperPdf.bytes(kind, summary, TEXTS));
        assertThat(Pages.words(kind.page(summary, TEXTS)).flatMap(words -> NUMBER.matcher(words).results())
                .map(MatchResult::group)).isNotEmpty().allSatisfy(number -> assertThat(text).contains(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void noHeadOfTheTableOfDaysIsBrokenWithinAWord(Locale locale) throws IOException {
        var texts = Texts.of(locale);
        var text = text(PaperPdf.bytes(PaperKind.VISIT, Pages.whole(), texts));
        assertThat(text).contains(Stream.of("pain", "fatigue", "sleep", "hours")
                .map(name -> texts.get("report.daily." + name)).collect(Collectors.joining(" ")));
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
    void noMarkOfANameTurnsTheDateOfBirthOrIsPrinted() throws IOException {
        var text = text(PaperPdf.bytes(PaperKind.VISIT, Pages.named("\u2067Anna\u202E \u200FMuster"), TEXTS));
        assertThat(text).contains("Anna Muster").doesNotContain("�");
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
