package org.ldnjournal.chart;

import java.awt.Color;
import org.ldnjournal.journal.Scale;

/**
 * The colours of a picture. The four meanings keep their hue in each theme (the palette of Okabe and Ito, which
 * colour-blind eyes can tell apart); on dark surfaces they are lighter so that they keep their contrast.
 */
public enum ChartTheme {
    LIGHT(0xFFFFFF, 0x24292F, 0x59636E, 0xE4E7EB, 0xC05000, 0x0072B2, 0x00805D, 0xB56394),
    DARK(0x0D1117, 0xE6EAEF, 0x9AA5B1, 0x2A313A, 0xFF8A3C, 0x56B4E9, 0x35C79B, 0xDD9CC2),
    /** For paper: black words, and marks that stay apart when printed without colour. */
    PRINT(0xFFFFFF, 0x000000, 0x000000, 0xD4D8DC, 0xB84F00, 0x005E94, 0x00795A, 0xB56394);

    private final Color surface;
    private final Color text;
    private final Color quiet;
    private final Color grid;
    private final Color pain;
    private final Color fatigue;
    private final Color sleep;
    private final Color dose;

    ChartTheme(int surface, int text, int quiet, int grid, int pain, int fatigue, int sleep, int dose) {
        this.surface = new Color(surface);
        this.text = new Color(text);
        this.quiet = new Color(quiet);
        this.grid = new Color(grid);
        this.pain = new Color(pain);
        this.fatigue = new Color(fatigue);
        this.sleep = new Color(sleep);
        this.dose = new Color(dose);
    }

    /** What an image is painted on. */
    public Color surface() {
        return surface;
    }

    /** Words that are read first. */
    public Color text() {
        return text;
    }

    /** Words that are read second. */
    public Color quiet() {
        return quiet;
    }

    /** Hairlines. */
    public Color grid() {
        return grid;
    }

    /** The marks of a score. */
    public Color of(Scale scale) {
        return switch (scale) {
            case PAIN -> pain;
            case FATIGUE -> fatigue;
            case SLEEP_QUALITY -> sleep;
        };
    }

    /** The bands and dots of doses. */
    public Color dose() {
        return dose;
    }
}
