package org.ldnjournal.safety;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in lower case without accents, marks and the apostrophe of "children's", as few names have them. */
final class Folding {
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’‘´`ʼ](?=[st]\\b)");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}™®©]+");

    private Folding() {}

    static String of(String text) {
        var plain = MARKS.matcher(text).replaceAll("");
        plain = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return plain.replace("ß", "ss").replace("œ", "oe").replace("æ", "ae").replace("ø", "o").replace("đ", "d")
                .replace("ð", "d").replace("þ", "th").replace("ł", "l").replace("ı", "i");
    }
}
