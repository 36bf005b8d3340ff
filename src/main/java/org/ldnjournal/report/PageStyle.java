package org.ldnjournal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.ldnjournal.text.Texts;

/** How a paper looks: its size by country, what stands in its margins, and the style sheet of its kind. */
final class PageStyle {
    private static final int LONGEST_FOOT = 90;
    private static final Set<String> LETTER = Set.of("US", "CA");

    private PageStyle() {}

    static String css(PaperPage page, Texts texts) {
        var size = LETTER.contains(texts.locale().getCountry()) ? "letter" : "A4";
        return "@page { size: " + size + " portrait; margin: 9mm 14mm 11mm 14mm;"
                + " @bottom-left { content: " + string(PaperFont.printable(Shortened.to(LONGEST_FOOT, page.who())))
                + "; " + margin() + " } @bottom-right { content: " + numbers(texts.get("report.page", "\n", "\r"))
                + "; " + margin()
                + " } }\n" + rules(page.kind());
    }

    /** A paper that is as large as a face of a card without its edges, and has no margins. */
    static String front(PaperKind kind) {
        return "@page { size: 79mm 49mm; margin: 0; }\n" + rules(kind);
    }

    private static String rules(PaperKind kind) {
        try (var file = PageStyle.class.getResourceAsStream(kind.styleName() + ".css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String margin() {
        return "font-family: 'Noto Sans'; font-size: 7pt; color: #000; vertical-align: top; padding-top: 1mm;";
    }

    private static String numbers(String pattern) {
        int page = pattern.indexOf('\n');
        int pages = pattern.indexOf('\r');
        return string(pattern.substring(0, page)) + " counter(page) " + string(pattern.substring(page + 1, pages))
                + " counter(pages) " + string(pattern.substring(pages + 1));
    }

    /** A string of a style sheet; each character that could end it is written as its number. */
    private static String string(String words) {
        var quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && c < 128 || c == ' ') {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format("\\%x ", c));
            }
        });
        return quoted.append('"').toString();
    }
}
