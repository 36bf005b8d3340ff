package org.ldnjournal.ui.kit;

import java.time.LocalTime;
import java.util.Objects;

/**
 * How the program looks on this computer; it belongs to the machine and not to the journal.
 *
 * @param mode          light, dark, what the system says, or by the hour
 * @param textPercent   the size of the text, 80 to 200 %
 * @param reducedMotion whether nothing fades
 * @param highContrast  whether words, frames and marks stand out as far as they can
 */
public record Appearance(Mode mode, int textPercent, boolean reducedMotion, boolean highContrast) {
    /** The smallest and the largest text, in per cent. */
    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;
    /** By the hour it is light from the first of these times to the second. */
    public static final LocalTime MORNING = LocalTime.of(7, 0);
    public static final LocalTime EVENING = LocalTime.of(19, 0);

    /** As the system says, usual text, with fades. */
    public static final Appearance USUAL = new Appearance(Mode.SYSTEM, 100, false);

    /** By day or by night. */
    public enum Mode { LIGHT, DARK, SYSTEM, HOUR }

    public Appearance {
        Objects.requireNonNull(mode);
        textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
    }

    /** With the usual contrast. */
    public Appearance(Mode mode, int textPercent, boolean reducedMotion) {
        this(mode, textPercent, reducedMotion, false);
    }

    public Appearance withMode(Mode other) {
        return new Appearance(other, textPercent, reducedMotion, highContrast);
    }

    public Appearance withTextPercent(int percent) {
        return new Appearance(mode, percent, reducedMotion, highContrast);
    }

    public Appearance withReducedMotion(boolean reduced) {
        return new Appearance(mode, textPercent, reduced, highContrast);
    }

    public Appearance withHighContrast(boolean high) {
        return new Appearance(mode, textPercent, reducedMotion, high);
    }

    /** Whether it is dark at this time where the system says this. */
    boolean isDark(boolean systemIsDark, LocalTime now) {
        return switch (mode) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> systemIsDark;
            case HOUR -> now.isBefore(MORNING) || !now.isBefore(EVENING);
        };
    }
}
