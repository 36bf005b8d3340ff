package org.ldnjournal.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.RenderingHints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A picture as a PDF of one page that is as large as it, with the program's fonts embedded and its words as words. */
final class PdfPicture {
    /** Held, because a logger that nobody holds forgets its level. It reports that memory cannot be unmapped early. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private PdfPicture() {}

    static byte[] of(Picture picture, int width, int height, ChartTheme theme, double textSize) {
        PDFBOX.setLevel(Level.OFF);
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            var painted = painted(document, picture, width, height, theme, textSize);
            try (var content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(theme.surface());
                content.addRect(0, 0, width, height);
                content.fill();
                content.drawForm(painted);
            }
            document.getDocumentInformation().setTitle(picture.description());
            document.getDocumentInformation().setProducer("LDN Journal");
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static PDFormXObject painted(PDDocument document, Picture picture, int width, int height, ChartTheme theme,
            double textSize) throws IOException {
        var graphics = new PdfBoxGraphics2D(document, width, height);
        graphics.setFontTextDrawer(fonts(document));
        // JFreeChart puts back the hint that it found, and none at all is refused
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.paint(graphics, width, height, theme, textSize);
        graphics.dispose();
        return graphics.getXFormObject();
    }

    /** Our two fonts and no other. */
    private static PdfBoxGraphics2DFontTextDrawer fonts(PDDocument document) throws IOException {
        var regular = embedded(document, ChartFonts.REGULAR_FILE);
        var semibold = embedded(document, ChartFonts.SEMIBOLD_FILE);
        return new PdfBoxGraphics2DFontTextDrawer() {
            @Override
            protected PDFont mapFont(Font font, IFontTextDrawerEnv environment) {
                return ChartFonts.isSemibold(font) ? semibold : regular;
            }
        };
    }

    /** Without ligatures, so that words are found and copied as they were typed. */
    private static PDFont embedded(PDDocument document, String file) throws IOException {
        try (var stream = ChartFonts.open(file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
