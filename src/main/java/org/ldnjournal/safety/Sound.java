package org.ldnjournal.safety;

/**
 * Spelling brought to one form for all languages: ph is f, y is i, ks is x, k is c. So oksykodon, oxicodona and
 * oxycodone have one stem.
 */
final class Sound {
    private Sound() {}

    /** The word as it sounds, with all its letters. */
    static String of(String word) {
        var sound = word.replace("ph", "f").replace("h", "").replace('y', 'i').replace('j', 'i').replace('k', 'c')
                .replace("cs", "x").replace('w', 'v');
        var once = new StringBuilder(sound.length());
        for (int at = 0; at < sound.length(); at++) {
            if (at == 0 || sound.charAt(at) != sound.charAt(at - 1)) {
                once.append(sound.charAt(at));
            }
        }
        return once.toString();
    }

    /** The sound without the ending that each language gives it: codein for codeine, codeína and codeinum. */
    static String stem(String word) {
        var sound = of(word);
        int ending = sound.endsWith("um") || sound.endsWith("us") ? 2
                : !sound.isEmpty() && "aeiou".indexOf(sound.charAt(sound.length() - 1)) >= 0 ? 1 : 0;
        return sound.substring(0, sound.length() - ending);
    }
}
