package org.ldnjournal.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for what is not finished yet. */
record Folder(Path path) implements AutoCloseable {

    /** A new one beside files that will be moved there. */
    static Folder within(Path parent) throws IOException {
        return new Folder(Files.createTempDirectory(parent, ".ldn-journal"));
    }

    /** A new one where the system keeps what passes. */
    static Folder temporary() throws IOException {
        return new Folder(Files.createTempDirectory("ldn-journal"));
    }

    /** Removes it with all that is in it. */
    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
