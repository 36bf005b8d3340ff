package org.ldnjournal.journal;

/**
 * Words as a person typed or pasted them, without blanks around them and without the marks that turn round whatever
 * stands after them, such as a date of birth. Letters that are written from right to left need no such mark.
 */
public final class PlainWords {
    private PlainWords() {}

    /** These words. */
    public static String of(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (turns(typed.charAt(i))) {
                return without(typed).strip();
            }
        }
        return typed.strip();
    }

    private static String without(String typed) {
        var plain = new StringBuilder();
        typed.chars().filter(letter -> !turns((char) letter)).forEach(letter -> plain.append((char) letter));
        return plain.toString();
    }

    private static boolean turns(char letter) {
        return letter >= '\u202A' && letter <= '\u202E' || letter >= '\u2066' && letter <= '\u2069';
    }
}
