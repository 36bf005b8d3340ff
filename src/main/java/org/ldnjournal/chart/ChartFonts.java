package org.ldnjournal.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The program's own fonts for pictures, so that they look the same on every computer and on paper. */
final class ChartFonts {
    static final String REGULAR_FILE = "NotoSans-Regular.ttf";
    static final String SEMIBOLD_FILE = "NotoSans-SemiBold.ttf";

    private static final Font REGULAR = load(REGULAR_FILE);
    private static final Font SEMIBOLD = load(SEMIBOLD_FILE);

    private ChartFonts() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font semibold(double size) {
        return SEMIBOLD.deriveFont((float) size);
    }

    static boolean isSemibold(Font font) {
        return font.getFontName(Locale.ROOT).equals(SEMIBOLD.getFontName(Locale.ROOT));
    }

    /** The file itself; to be closed. */
    static InputStream open(String file) {
        return ChartFonts.class.getResourceAsStream("/org/ldnjournal/text/fonts/" + file);
    }

    private static Font load(String file) {
        try (var stream = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("a font of the program is damaged: " + file, broken);
        }
    }
}
