package org.ldnjournal.ui.kit;

import java.util.Objects;

/**
 * How the program looks on this computer; it belongs to the machine and not to the journal.
 *
 * @param mode          light, dark, or what the system says
 * @param textPercent   the size of the text, 80 to 200 %
 * @param reducedMotion whether nothing fades
 */
public record Appearance(Mode mode, int textPercent, boolean reducedMotion) {
    /** The smallest and the largest text, in per cent. */
    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;

    /** As the system says, usual text, with fades. */
    public static final Appearance USUAL = new Appearance(Mode.SYSTEM, 100, false);

    /** By day or by night. */
    public enum Mode { LIGHT, DARK, SYSTEM }

    public Appearance {
        Objects.requireNonNull(mode);
        textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
    }

    public Appearance withMode(Mode other) {
        return new Appearance(other, textPercent, reducedMotion);
    }

    public Appearance withTextPercent(int percent) {
        return new Appearance(mode, percent, reducedMotion);
    }

    public Appearance withReducedMotion(boolean reduced) {
        return new Appearance(mode, textPercent, reduced);
    }
}
