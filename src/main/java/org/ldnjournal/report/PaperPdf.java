package org.ldnjournal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.ldnjournal.files.EarlierFile;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;

/** A paper as a PDF that screen readers can read and archives keep (PDF/UA-1 and PDF/A-3a). */
public final class PaperPdf {

    private PaperPdf() {}

    /** The bytes of the paper; the same for the same kind, summary and texts. */
    public static byte[] bytes(PaperKind kind, VisitSummary summary, Texts texts) {
        return bytes(kind.page(summary, texts), summary.printed(), texts);
    }

    /** The bytes of a paper that says this; the same for the same page, moment and texts. */
    public static byte[] bytes(PaperPage page, Moment printed, Texts texts) {
        try {
            return Paper.print(PageMarkup.of(page, texts), printed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes the paper, wholly or not at all. */
    public static WholeFile.Outcome write(PaperKind kind, VisitSummary summary, Texts texts, Path file) {
        return WholeFile.write(file, EarlierFile.PDF, () -> bytes(kind, summary, texts));
    }
}
