package org.ldnjournal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.text.Texts;

/** A paper as a PDF that screen readers can read and archives keep (PDF/UA-1 and PDF/A-3a). */
public final class PaperPdf {

    private PaperPdf() {}

    /** The bytes of the paper; the same for the same kind, summary and texts. */
    public static byte[] bytes(PaperKind kind, VisitSummary summary, Texts texts) {
        try {
            return Paper.print(PageMarkup.of(kind.page(summary, texts), texts), summary.printed());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes the paper, wholly or not at all. */
    public static WholeFile.Outcome write(PaperKind kind, VisitSummary summary, Texts texts, Path file) {
        return WholeFile.write(file, () -> bytes(kind, summary, texts));
    }
}
