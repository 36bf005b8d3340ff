package org.ldnjournal.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.ldnjournal.ui.kit.Appearance;

/**
 * The appearance on this computer, in a small file beside other programs' settings. One that is missing or cannot be
 * understood gives the usual appearance, and is left as it is until something is changed.
 */
public final class AppearanceFile {
    private static final String MODE = "appearance.mode";
    private static final String TEXT = "appearance.textPercent";
    private static final String MOTION = "appearance.reducedMotion";

    private final Path file;

    /** @param file where it is kept; its folder is made when it is needed */
    public AppearanceFile(Path file) {
        this.file = file;
    }

    /** The appearance as kept. */
    public Appearance read() {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
            return new Appearance(Appearance.Mode.valueOf(kept.getProperty(MODE, Appearance.Mode.SYSTEM.name())),
                    Integer.parseInt(kept.getProperty(TEXT, "100")), Boolean.parseBoolean(kept.getProperty(MOTION)));
        } catch (IOException | IllegalArgumentException _) {
            return Appearance.USUAL;
        }
    }

    /** Keeps the appearance; the file is whole before and after. */
    public void write(Appearance appearance) {
        var kept = new Properties();
        kept.setProperty(MODE, appearance.mode().name());
        kept.setProperty(TEXT, Integer.toString(appearance.textPercent()));
        kept.setProperty(MOTION, Boolean.toString(appearance.reducedMotion()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            try (var writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                kept.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
