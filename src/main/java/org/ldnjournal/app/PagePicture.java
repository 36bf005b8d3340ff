package org.ldnjournal.app;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a PDF as a picture. */
final class PagePicture {
    private static final float DOTS_PER_INCH = 110;

    private PagePicture() {}

    static void take(Path pdf, Path picture) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH), "png", picture.toFile());
        }
    }
}
