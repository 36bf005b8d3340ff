package org.ldnjournal.chart;

import java.awt.Color;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.trend.Followed;

/**
 * The colours of a picture. The four meanings keep their hue in each theme (the palette of Okabe and Ito, which
 * colour-blind eyes can tell apart); on dark surfaces they are lighter so that they keep their contrast.
 */
public enum ChartTheme {
    LIGHT(0xFFFFFF, 0x24292F, 0x59636E, 0xE4E7EB, 0xC05000, 0x0072B2, 0x00805D, 0xB56394, 0x7A6000, 0x4A5560),
    DARK(0x212329, 0xE6EAEF, 0x9AA5B1, 0x2A313A, 0xFF8A3C, 0x56B4E9, 0x35C79B, 0xDD9CC2, 0xE2C044, 0xB4BEC9),
    /** For paper: black words, and marks that stay apart when printed without colour. */
    PRINT(0xFFFFFF, 0x000000, 0x000000, 0xD4D8DC, 0xB84F00, 0x005E94, 0x00795A, 0xB56394, 0x6B5400, 0x3D444B),
    /** High contrast by day: black on white, deeper marks. */
    CONTRAST_LIGHT(0xFFFFFF, 0x000000, 0x1F2126, 0xB0B0B0, 0x9A3C00, 0x004F80, 0x005A40, 0x8A3C6C, 0x574400, 0x2A3138),
    /** High contrast by night: white on black, lighter marks. */
    CONTRAST_DARK(0x000000, 0xFFFFFF, 0xE2E2E6, 0x5A5C64, 0xFFA366, 0x7CC8F2, 0x5FDCB4, 0xE9B4D4, 0xF0D470, 0xD5DCE4);

    private final Color surface;
    private final Color text;
    private final Color quiet;
    private final Color grid;
    private final Color pain;
    private final Color fatigue;
    private final Color sleep;
    private final Color dose;
    private final Color own;
    private final Color lab;

    ChartTheme(int surface, int text, int quiet, int grid, int pain, int fatigue, int sleep, int dose, int own,
            int lab) {
        this.surface = new Color(surface);
        this.text = new Color(text);
        this.quiet = new Color(quiet);
        this.grid = new Color(grid);
        this.pain = new Color(pain);
        this.fatigue = new Color(fatigue);
        this.sleep = new Color(sleep);
        this.dose = new Color(dose);
        this.own = new Color(own);
        this.lab = new Color(lab);
    }

    /** What an image is painted on. */
    Color surface() {
        return surface;
    }

    /** Words that are read first. */
    Color text() {
        return text;
    }

    /** Words that are read second. */
    Color quiet() {
        return quiet;
    }

    /** Hairlines. */
    Color grid() {
        return grid;
    }

    /**
     * The theme whose words have this brightness, 0 to 1: light words stand on a dark surface, pure ones ask for
     * contrast.
     */
    static ChartTheme ofWords(double brightness) {
        if (brightness > 0.5) {
            return brightness < 1 ? DARK : CONTRAST_DARK;
        }
        return brightness > 0 ? LIGHT : CONTRAST_LIGHT;
    }

    /** The marks of what is followed. */
    Color of(Followed followed) {
        return switch (followed) {
            case Followed.OfMeasure(var measure) -> switch (measure) {
                case PAIN -> pain;
                case FATIGUE -> fatigue;
                case SLEEP_QUALITY, SLEEP_HOURS -> sleep;
            };
            case Followed.OfTracker _ -> own;
            case Followed.OfLab _ -> lab;
        };
    }

    /** The marks of a score. */
    Color of(Scale scale) {
        return of(PanelScale.followed(scale));
    }

    /** The bands and dots of doses. */
    Color dose() {
        return dose;
    }
}
