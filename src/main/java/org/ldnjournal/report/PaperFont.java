package org.ldnjournal.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that are embedded in every page, and what they can show. */
enum PaperFont {
    REGULAR("NotoSans-Regular.ttf", 400),
    SEMIBOLD("NotoSans-SemiBold.ttf", 600);

    /** What stands in place of a character that the font does not have. */
    static final char REPLACEMENT = '□';

    private final String file;
    private final int weight;
    private final Font font;

    PaperFont(String file, int weight) {
        this.file = file;
        this.weight = weight;
        try (var stream = open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("a font of the program is damaged: " + file, broken);
        }
    }

    InputStream open() {
        return PaperFont.class.getResourceAsStream("/org/ldnjournal/text/fonts/" + file);
    }

    int weight() {
        return weight;
    }

    /** The family by which pictures ask for it. */
    String family() {
        return font.getFamily();
    }

    /** Whether all of these words can be printed as they are. */
    static boolean prints(String words) {
        return printable(words).equals(words);
    }

    /** The words with a visible mark in place of each character that no embedded font has. */
    static String printable(String words) {
        var printed = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                printed.append(' ');
            } else if (isShown(c)) {
                printed.appendCodePoint(c);
            } else {
                printed.append(REPLACEMENT);
            }
        });
        return printed.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> REGULAR.font.canDisplay(c) && SEMIBOLD.font.canDisplay(c);
        };
    }
}
