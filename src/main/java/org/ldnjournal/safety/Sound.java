package org.ldnjournal.safety;

import java.util.regex.Pattern;

/**
 * Spelling brought to one form for all languages: ph is f, y is i, ks is x, k is c. So oksykodon, oxicodona and
 * oxycodone have one stem.
 */
final class Sound {
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern ENDING = Pattern.compile("(um|us|[aeiou])$");

    private Sound() {}

    /** The word as it sounds, with all its letters. */
    static String of(String word) {
        var sound = word.replace("ph", "f").replace("h", "").replace('y', 'i').replace('j', 'i').replace('k', 'c')
                .replace("cs", "x").replace('w', 'v');
        return DOUBLED.matcher(sound).replaceAll("$1");
    }

    /** The sound without the ending that each language gives it: codein for codeine, codeína and codeinum. */
    static String stem(String word) {
        return ENDING.matcher(of(word)).replaceFirst("");
    }
}
