package org.ldnjournal.exchange.whole;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Reason;

/** How large a document can be, and what is said of one that is no JSON or goes beyond it. */
final class JsonLimits {
    /** More than a long life with a journal makes. */
    private static final long LARGEST_MEGABYTES = 200;

    private static final int DEEPEST = 12;
    private static final int LONGEST_WORDS = 200_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 200;

    static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST).maxStringLength(LONGEST_WORDS).maxNumberLength(LONGEST_NUMBER)
            .maxNameLength(LONGEST_NAME).maxDocumentLength(LARGEST_MEGABYTES << 20).build();

    private JsonLimits() {}

    /** Refuses what is no plain file, or more than can be read. */
    static void refuseLarge(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InvalidValue(Files.exists(file) ? "import.refused.file" : "cli.refused.missing", file.toString());
        }
        if (Files.size(file) > LARGEST_MEGABYTES << 20) {
            throw new InvalidValue("import.refused.large", LARGEST_MEGABYTES);
        }
    }

    /** Why a document could not be read. */
    static Reason reason(IOException broken, Path file) {
        return switch (broken) {
            case StreamConstraintsException _ -> Reason.of("import.refused.limits");
            case JsonProcessingException wrong when isAtEnd(wrong.getLocation(), file) ->
                    Reason.of("import.refused.truncated", wrong.getLocation().getLineNr());
            case JsonProcessingException wrong -> Reason.of("import.refused.json",
                    wrong.getLocation().getLineNr(), wrong.getLocation().getColumnNr());
            default -> Reason.of("import.refused.unreadable", file.toString());
        };
    }

    private static boolean isAtEnd(JsonLocation place, Path file) {
        try {
            return place.getByteOffset() >= Files.size(file);
        } catch (IOException _) {
            return false;
        }
    }
}
