package org.ldnjournal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.ldnjournal.text.Apart;

/** The fonts that are embedded in every page, and what they can show. */
enum PaperFont {
    REGULAR("NotoSans-Regular.ttf", 400),
    SEMIBOLD("NotoSans-SemiBold.ttf", 600);

    /** What stands in place of a character that the font does not have. */
    static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final int weight;
    private final String family;
    private final CmapLookup glyphs;

    PaperFont(String file, int weight) {
        this.file = file;
        this.weight = weight;
        // asked of the file itself: a Java font says that it can show what the computer's other fonts can
        try (var font = read()) {
            family = font.getNaming().getFontFamily();
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private TrueTypeFont read() throws IOException {
        try (var stream = PaperFont.class.getResourceAsStream("/org/ldnjournal/text/fonts/" + file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
    }

    /**
     * This font, to be embedded in a document. Without ligatures: "effects" is to be found, copied and read out as
     * typed.
     */
    PDFont in(PDDocument document) throws IOException {
        var font = read();
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    int weight() {
        return weight;
    }

    /** The family by which pictures ask for it. */
    String family() {
        return family;
    }

    /**
     * The words with a visible mark in place of each character that no embedded font has. Nothing is turned on paper,
     * so nothing has to be kept apart there.
     */
    static String printable(String words) {
        var printed = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (Apart.isMark(c)) {
                return;
            }
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
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> REGULAR.glyphs.getGlyphId(c) != 0 && SEMIBOLD.glyphs.getGlyphId(c) != 0;
        };
    }
}
