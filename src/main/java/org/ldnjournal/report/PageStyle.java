package org.ldnjournal.report;

import java.util.Set;
import org.ldnjournal.text.Texts;

/** How the page looks: dense but readable, and as clear without colour. */
final class PageStyle {
    private static final int LONGEST_FOOT = 90;
    private static final Set<String> LETTER = Set.of("US", "CA");

    private static final String RULES = """
            * { box-sizing: border-box; }
            body { font-family: 'Noto Sans'; font-size: 8pt; line-height: 1.32; color: #000; margin: 0; }
            h1 { font-size: 13pt; font-weight: 600; line-height: 1.2; margin: 0 0 0.8mm 0; }
            h2 { font-size: 9pt; font-weight: 600; margin: 0 0 0.9mm 0; padding-top: 0.9mm; border-top: 0.5pt solid #8a929b;
                 page-break-after: avoid; }
            p { margin: 0; }
            .top { margin-bottom: 1.6mm; }
            .who { font-size: 10pt; font-weight: 600; }
            .side { float: right; text-align: right; padding: 0.8mm 0 0 6mm; }
            .when { color: #333; }
            .section { margin-bottom: 1.5mm; }
            .whole { clear: both; }
            .left { float: left; width: 47%; }
            .right { float: right; width: 50%; }
            .leading { font-size: 10pt; font-weight: 600; line-height: 1.3; margin-bottom: 0.9mm; }
            .quiet { font-size: 7pt; line-height: 1.3; color: #333; }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; margin-bottom: 0.8mm;
                    -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 0.35mm 3mm 0.35mm 0; font-weight: 400; }
            thead th { color: #333; font-size: 7pt; border-bottom: 0.4pt solid #b4bac1; }
            tbody th { font-weight: 600; }
            tbody tr + tr th, tbody tr + tr td { border-top: 0.25pt solid #d4d8dc; }
            .facts { table-layout: fixed; }
            .facts th { width: 22mm; font-weight: 400; color: #333; }
            .facts tr + tr th, .facts tr + tr td { border-top: none; }
            .facts th, .facts td { padding-top: 0.15mm; padding-bottom: 0.15mm; }
            object { display: block; width: 100%; }
            ol { margin: 0; padding-left: 5mm; }
            li { font-size: 9pt; margin-bottom: 0.5mm; }
            .ruled { height: 5.6mm; border-bottom: 0.4pt solid #8a929b; }
            .notice { font-size: 7pt; font-weight: 600; }
            .unprintable { clear: both; font-size: 7pt; }
            p, li, th, td { word-wrap: break-word; }
            """;

    private PageStyle() {}

    static String css(VisitPage page, Texts texts) {
        var size = LETTER.contains(texts.locale().getCountry()) ? "letter" : "A4";
        var numbers = texts.get("report.page", "\n", "\r");
        return "@page { size: " + size + " portrait; margin: 9mm 14mm 11mm 14mm;"
                + " @bottom-left { content: " + string(PaperFont.printable(shortened(page.who()))) + "; " + margin() + " }"
                + " @bottom-right { content: " + numbers(numbers) + "; " + margin() + " } }\n" + RULES;
    }

    /** Enough of the name to tell whose page it is; the whole name stands at the top of the first. */
    private static String shortened(String who) {
        int most = who.offsetByCodePoints(0, Math.min(LONGEST_FOOT, who.codePointCount(0, who.length())));
        return most == who.length() ? who : who.substring(0, most) + "…";
    }

    private static String margin() {
        return "font-family: 'Noto Sans'; font-size: 7pt; color: #333; vertical-align: top; padding-top: 1mm;";
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
