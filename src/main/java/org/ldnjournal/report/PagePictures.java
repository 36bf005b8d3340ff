package org.ldnjournal.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as pictures of its pages and as its words, so that a screen shows the very page that is printed.
 *
 * @param pages each page, in order; the first {@link #MOST} where there are more
 * @param count how many pages there are
 * @param words what stands on them, for those who cannot see the pictures
 */
public record PagePictures(List<BufferedImage> pages, int count, String words) {
    /** More pictures than this would fill the memory: a page takes 8 MB. */
    public static final int MOST = 8;

    private static final float POINTS_PER_INCH = 72;

    public PagePictures {
        pages = List.copyOf(pages);
    }

    /** The pages of this PDF, {@code scale} pixels to each point of paper. */
    public static PagePictures of(byte[] pdf, double scale) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<BufferedImage>();
            for (int page = 0; page < Math.min(MOST, document.getNumberOfPages()); page++) {
                pages.add(renderer.renderImageWithDPI(page, (float) (POINTS_PER_INCH * scale)));
            }
            return new PagePictures(pages, document.getNumberOfPages(),
                    new PDFTextStripper().getText(document).strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
