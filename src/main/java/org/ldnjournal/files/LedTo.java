package org.ldnjournal.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a name leads to: through links to links, and also where the last of them leads to nothing yet. */
public final class LedTo {
    /** As many as Linux follows. */
    private static final int MOST = 40;

    private LedTo() {}

    /** The same name where it is no link; a link that leads to itself is refused. */
    public static Path of(Path name) throws IOException {
        var end = name;
        for (int links = 0; Files.isSymbolicLink(end); links++) {
            if (links == MOST) {
                throw new FileSystemLoopException(name.toString());
            }
            end = end.resolveSibling(Files.readSymbolicLink(end));
        }
        return end;
    }
}
