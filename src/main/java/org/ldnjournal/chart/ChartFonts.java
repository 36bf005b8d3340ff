package org.ldnjournal.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The program's own fonts for pictures, so that they look the same on every computer and on paper. */
final class ChartFonts {
    private static final Font REGULAR = load("NotoSans-Regular.ttf");
    private static final Font SEMIBOLD = load("NotoSans-SemiBold.ttf");

    private ChartFonts() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font semibold(double size) {
        return SEMIBOLD.deriveFont((float) size);
    }

    private static Font load(String file) {
        try (var stream = ChartFonts.class.getResourceAsStream("/org/ldnjournal/text/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("a font of the program is damaged: " + file, broken);
        }
    }
}
