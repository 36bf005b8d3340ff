package org.ldnjournal.report;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.ldnjournal.journal.Reason;

/**
 * Prints through the system's own dialog, where a printer and a range of pages are chosen; the paper keeps its
 * size.
 */
public final class SystemPrinting implements Printing {
    /** Points: between Letter (792) and A4 (842). */
    private static final float BETWEEN_LETTER_AND_A4 = 815;

    @Override
    public Outcome print(byte[] pdf, String name) {
        if (PrinterJob.lookupPrintServices().length == 0) {
            return new Refused(Reason.of("visit.print.none"));
        }
        try (var document = Loader.loadPDF(pdf)) {
            return print(document, name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Outcome print(PDDocument document, String name) {
        var job = PrinterJob.getPrinterJob();
        job.setJobName(name);
        job.setPageable(new PDFPageable(document));
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(document.getPage(0).getMediaBox().getHeight() > BETWEEN_LETTER_AND_A4
                ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER);
        wishes.add(new PageRanges(1, document.getNumberOfPages()));
        if (!job.printDialog(wishes)) {
            return new Cancelled();
        }
        try {
            job.print(wishes);
            return new Printed();
        } catch (PrinterException refused) {
            return new Refused(Reason.of("visit.print.refused", String.valueOf(refused.getMessage())));
        }
    }
}
