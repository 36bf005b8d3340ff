package org.ldnjournal.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The parts of the program with their licences, as the build of a package wrote them down from its list of parts. */
final class Licences {
    private static final String WRITTEN = "licences.txt";

    private Licences() {}

    /** All texts; absent in a program that was never packed. */
    static Optional<String> text() {
        try (var stream = Licences.class.getResourceAsStream(WRITTEN)) {
            return stream == null ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
