package org.ldnjournal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        try {
            return Paper.print(PageMarkup.of(VisitPage.of(summary, texts), texts), summary.printed());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes the page, wholly or not at all: first beside the target, then in its place. */
    public static Outcome write(VisitSummary summary, Texts texts, Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new Refused(file, Reason.of("report.refused.folder", String.valueOf(folder)));
        }
        if (Files.isDirectory(file) || Files.exists(file) && !Files.isWritable(file)) {
            return refused(file);
        }
        var bytes = bytes(summary, texts);
        try {
            place(bytes, folder, file);
            return new Written(file);
        } catch (IOException _) {
            return refused(file);
        }
    }

    private static Refused refused(Path file) {
        return new Refused(file, Reason.of("report.refused.write", file.toString()));
    }

    private static void place(byte[] bytes, Path folder, Path file) throws IOException {
        var beside = Files.createTempFile(folder, ".page", ".pdf");
        try {
            Files.write(beside, bytes);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
