package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.files.EarlierFile;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;

/** A picture as a file. The files are left in target/pictures to be opened elsewhere. */
class PictureFileTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final SixteenWeeks.Sample SAMPLE = FullWeeks.of(SixteenWeeks.usual());
    private static final TrendPicture PICTURE = TrendPicture.of(
            TrendDays.of(SAMPLE.contents(), SAMPLE.history(), SixteenWeeks.TODAY, Followed.all(SAMPLE.contents())),
            new TrendPicture.View(Viewport.of(new DayRange(SixteenWeeks.DAY_ONE.plusDays(-14), SixteenWeeks.TODAY)),
                    true, true, true), TEXTS);

    private static byte[] saved(PictureFile kind) throws IOException {
        var bytes = kind.of(PICTURE, 1000, (int) PICTURE.height(PictureFile.TEXT), ChartTheme.PRINT);
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/saved." + kind.name().toLowerCase(Locale.ROOT)), bytes);
        return bytes;
    }

    @Test
    void aPngHasTwoPixelsForEachOfTheScreens() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(saved(PictureFile.PNG))).getWidth()).isEqualTo(2000);
    }

    @Test
    void theWordsOfAnSvgAreWordsAndItSaysWhatItShows() throws IOException {
        assertThat(new String(saved(PictureFile.SVG), StandardCharsets.UTF_8))
                .contains(">From 20 Jul 2026").contains("worst imaginable").contains("New batch 4712")
                .contains(">31</text")
                .contains("sans-serif").doesNotContain("Noto Sans SemiBold");
    }

    @Test
    void anSvgIsKnownAsOneWhenItIsReplaced(@TempDir Path folder) throws IOException {
        var earlier = Files.write(folder.resolve("earlier.svg"), saved(PictureFile.SVG));
        assertThat(EarlierFile.SVG.refuses(earlier)).isEmpty();
    }

    @Test
    void theWordsOfAPdfCanBeFoundAndItsFontsAreInIt() throws IOException {
        try (var document = Loader.loadPDF(saved(PictureFile.PDF))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("worst imaginable", "New batch 4712", "4.5 mg");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("From 20 Jul 2026");
        }
    }

    /** PDF/A refuses images that are smoothed when they are shown; narrow bands of doses are painted as one. */
    @Test
    void noImageInAPdfIsSmoothed() throws IOException {
        var years = LongJournal.of(10);
        var journal = TrendDays.of(years.contents(), years.history(), LongJournal.TODAY, List.of());
        var picture = TrendPicture.of(journal, new TrendPicture.View(Viewport.of(journal.days()), false, false, false),
                TEXTS);
        try (var document = Loader.loadPDF(PictureFile.PDF.of(picture, 1000, 200, ChartTheme.PRINT))) {
            var resources = document.getPage(0).getResources();
            var images = new ArrayList<PDImageXObject>();
            collect(resources, images);
            assertThat(images).isNotEmpty().noneMatch(PDImageXObject::getInterpolate);
        }
    }

    private static void collect(PDResources resources, List<PDImageXObject> images) throws IOException {
        for (var name : resources.getXObjectNames()) {
            switch (resources.getXObject(name)) {
                case PDImageXObject image -> images.add(image);
                case PDFormXObject form -> collect(form.getResources(), images);
                default -> { }
            }
        }
    }
}
