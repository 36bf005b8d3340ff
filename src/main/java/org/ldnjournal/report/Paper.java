package org.ldnjournal.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.ldnjournal.chart.ChartTheme;
import org.ldnjournal.chart.Picture;
import org.ldnjournal.journal.Moment;

/**
 * Turns markup into a PDF of the kinds PDF/UA-1 and PDF/A-3a. It loads nothing from anywhere but the program
 * itself, and the same markup at the same moment gives the same bytes.
 */
final class Paper {
    private static final double PICTURE_TEXT = 8.8;
    /** Held, because a logger that nobody holds forgets its level. It reports that memory cannot be unmapped early. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private Paper() {}

    static byte[] print(PageMarkup.Result markup, Moment printed) throws IOException {
        XRLog.setLoggingEnabled(false);
        PDFBOX.setLevel(Level.OFF);
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var renderer = builder(markup, document).toStream(OutputStream.nullOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
            date(document, printed);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** On how many pages this stands. */
    static int pages(PageMarkup.Result markup) {
        XRLog.setLoggingEnabled(false);
        PDFBOX.setLevel(Level.OFF);
        try (var document = new PDDocument();
                var renderer = builder(markup, document).toStream(OutputStream.nullOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PdfRendererBuilder builder(PageMarkup.Result markup, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("LDN Journal");
        builder.useUnicodeLineBreaker(new UnbrokenNumbers());
        for (var font : PaperFont.values()) {
            var embedded = new PDFontSupplier(font.in(document));
            builder.useFont(embedded, "Noto Sans", font.weight(), FontStyle.NORMAL, true);
            // pictures ask for a font by the family that its file names
            builder.useFont(embedded, font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        builder.useUriResolver((_, uri) -> uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl((_, _) -> false,
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PageMarkup.PICTURE, drawer(markup.pictures()));
        builder.useObjectDrawerFactory(drawers);
        builder.withW3cDocument(markup.document(), null);
        return builder;
    }

    private static FSObjectDrawer drawer(List<Picture> pictures) {
        return (element, x, y, width, height, device, _, dots) -> {
            var picture = pictures.get(Integer.parseInt(element.getAttribute("data-number")));
            float wide = (float) (width / dots);
            float high = (float) (height / dots);
            device.drawWithGraphics((float) x, (float) y, wide, high, graphics -> {
                // JFreeChart puts back the hint that it found, and none at all is refused
                graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
                picture.paint(graphics, wide, high, ChartTheme.PRINT, PICTURE_TEXT);
            });
            return Map.of();
        };
    }

    /** The moment of printing in place of the clock's, in all three places where a PDF keeps it. */
    private static void date(PDDocument document, Moment printed) throws IOException {
        var moment = printed.instant().atZone(printed.zone());
        var calendar = GregorianCalendar.from(moment);
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId(printed.instant().toEpochMilli());
        var metadata = document.getDocumentCatalog().getMetadata();
        var xml = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = new PDMetadata(document);
        dated.importXMPMetadata(dated(xml, moment).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(dated);
    }

    private static String dated(String xml, ZonedDateTime moment) {
        var written = moment.toOffsetDateTime().format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx"));
        return xml.replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(</)", "$1" + written + "$2")
                .replaceAll("(xmp:(?:Create|Modify|Metadata)Date=\")[^\"]*\"", "$1" + written + "\"");
    }
}
