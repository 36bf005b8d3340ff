package org.ldnjournal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Who can read what was written. */
final class Readable {
    private static final Set<PosixFilePermission> OTHERS =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    private Readable() {}

    /**
     * Whether other people of this computer can read it, as on a memory stick, whose file system knows no owners. Where
     * the system has no such rights (Windows) it inherits those of its folder, and the answer is no.
     */
    static boolean byOthers(Path path) {
        try {
            return Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }
}
