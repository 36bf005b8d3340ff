package org.ldnjournal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;

/** The doctor's page as a PDF that screen readers can read and archives keep (PDF/UA-1 and PDF/A-3a). */
public final class VisitPdf {

    /** What became of a page that was to be written. */
    public sealed interface Outcome {}

    /** It stands in this file, whole. */
    public record Written(Path file) implements Outcome {}

    /** It could not be written; the target is as it was before. */
    public record Refused(Path file, Reason reason) implements Outcome {}

    private VisitPdf() {}

    /** The bytes of the page; the same for the same summary and texts. */
    public static byte[] bytes(VisitSummary summary, Texts texts) {
        return new byte[0];
    }

    /** Writes the page, wholly or not at all. */
    public static Outcome write(VisitSummary summary, Texts texts, Path file) {
        try {
            Files.write(file, bytes(summary, texts));
            return new Written(file);
        } catch (IOException broken) {
            return new Refused(file, Reason.of("report.refused.write", file.toString()));
        }
    }
}
