package org.ldnjournal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.chart.SixteenWeeks;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Person;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;

/**
 * The doctor's page with everything after it, for the journals of real life; each is left in target/pages with
 * pictures.
 */
class TwelveJournalsTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int SCREEN_DPI = 96;
    private static final int FAX_DPI = 200;
    private static final Texts BRITISH = Texts.of(Locale.UK);

    private record Printed(String name, Texts texts, Supplier<VisitSummary> making) {
        VisitSummary summary() {
            var summary = making.get();
            return name.equals("everything-hidden") ? summary
                    : summary.with(summary.choice().withParts(EnumSet.allOf(Part.class)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The first three stand for all in the usual build: nothing, the usual, and what no font has. */
    static Stream<Printed> journals() {
        return Stream.of(
                british("empty", Pages::empty),
                british("sixteen-weeks", Pages::usual),
                british("other-scripts", () -> noted("שלום עולם", "مرحبا", "疲れた 今日は痛い", "good day 🌿🙂",
                "Łódź, Αθήνα, Київ")),
                british("one-day", Pages::oneDay),
                british("ten-years", TwelveJournalsTest::tenYears),
                british("long-names-and-notes", () -> noted("Wort ".repeat(799).strip(), "x".repeat(400))),
                british("no-baseline", TwelveJournalsTest::noBaseline),
                british("paused", () -> Pages.summary(SixteenWeeks.paused().contents(), SixteenWeeks.paused()
                .history())),
                british("many-medicines", () -> Pages.manyMedicines(60)),
                british("everything-hidden", TwelveJournalsTest::hidden),
                new Printed("letter-size", Texts.of(Locale.US), Pages::usual),
                new Printed("german", Texts.of(Locale.GERMANY), Pages::usual))
                .limit(Integer.getInteger("ldnjournal.page.journals", 3));
    }

    @ParameterizedTest
    @MethodSource("journals")
    void isValidAndSaysEveryNumberOfItsTree(Printed journal) throws Exception {
        var summary = journal.summary();
        var pdf = PaperPdf.bytes(PaperKind.VISIT, summary, journal.texts());
        leave("journal-" + journal.name(), pdf);
        var text = text(pdf);
        assertThat(Pages.words(PaperKind.VISIT.page(summary, journal.texts()))
                .flatMap(words -> NUMBER.matcher(words).results()).map(MatchResult::group).distinct()
                .filter(number -> !text.contains(number))).as("numbers that are not on paper").isEmpty();
        Validated.forScreenReadersAndArchives(pdf);
    }

    /** The pages, and page one as it is seen on a screen and as a fax machine sends it. */
    private static void leave(String name, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pages"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new PDFRenderer(document);
            ImageIO.write(pages.renderImageWithDPI(0, SCREEN_DPI), "png", folder.resolve(name + ".png").toFile());
            ImageIO.write(pages.renderImageWithDPI(0, FAX_DPI, ImageType.BINARY), "png",
                    folder.resolve(name + "-fax.png").toFile());
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Printed british(String name, Supplier<VisitSummary> making) {
        return new Printed(name, BRITISH, making);
    }

    private static VisitSummary noted(String... notes) {
        var usual = SixteenWeeks.usual();
        var entries = new TreeMap<>(usual.contents().entries());
        var days = List.copyOf(entries.keySet()).reversed();
        for (int i = 0; i < notes.length; i++) {
            var logged = entries.get(days.get(i));
            entries.put(days.get(i), new LoggedEntry(logged.entry().withNote(notes[i]), logged.recorded()));
        }
        return Pages.summary(usual.contents().withEntries(entries).with(Person.UNNAMED.withName(notes[0].substring(0,
                Math.min(120, notes[0].length())))), usual.history());
    }

    private static VisitSummary noBaseline() {
        var usual = SixteenWeeks.usual();
        return Pages.summary(usual.contents().withEntries(new TreeMap<>(
                usual.contents().entries().tailMap(SixteenWeeks.DAY_ONE))), usual.history());
    }

    private static VisitSummary tenYears() {
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        SampleJournal.of(1, 520, SixteenWeeks.TODAY, ZoneOffset.UTC, BRITISH)
                .writeTo(journal, plans);
        return Pages.summary(journal.contents(), plans.history());
    }

    private static VisitSummary hidden() {
        var usual = Pages.usual();
        return usual.with(new VisitChoice(Set.of(), usual.contents().entries().keySet(), Set.of()));
    }
}
