package org.ldnjournal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.text.Texts;

/** The doctor's page as a PDF that screen readers can read and archives keep (PDF/UA-1 and PDF/A-3a). */
public final class VisitPdf {

    private VisitPdf() {}

    /** The bytes of the page; the same for the same summary and texts. */
    public static byte[] bytes(VisitSummary summary, Texts texts) {
        try {
            return Paper.print(PageMarkup.of(VisitPage.of(summary, texts), texts), summary.printed());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes the page, wholly or not at all. */
    public static WholeFile.Outcome write(VisitSummary summary, Texts texts, Path file) {
        return WholeFile.write(file, () -> bytes(summary, texts));
    }
}
