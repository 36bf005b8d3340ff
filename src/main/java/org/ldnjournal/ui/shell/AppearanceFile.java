package org.ldnjournal.ui.shell;

import java.nio.file.Path;
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

    private final PropertiesFile file;

    /** @param file where it is kept; its folder is made when it is needed */
    public AppearanceFile(Path file) {
        this.file = new PropertiesFile(file);
    }

    /** The appearance as kept. */
    public Appearance read() {
        return file.read(kept -> new Appearance(
                Appearance.Mode.valueOf(kept.getProperty(MODE, Appearance.Mode.SYSTEM.name())),
                Integer.parseInt(kept.getProperty(TEXT, "100")), Boolean.parseBoolean(kept.getProperty(MOTION))),
                Appearance.USUAL);
    }

    /** Keeps the appearance. */
    public void write(Appearance appearance) {
        var kept = new Properties();
        kept.setProperty(MODE, appearance.mode().name());
        kept.setProperty(TEXT, Integer.toString(appearance.textPercent()));
        kept.setProperty(MOTION, Boolean.toString(appearance.reducedMotion()));
        file.write(kept);
    }
}
