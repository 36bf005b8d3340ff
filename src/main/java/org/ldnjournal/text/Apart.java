package org.ldnjournal.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that keep their own direction among others: a name that is written from right to left turns no date beside it.
 */
public final class Apart {
    private static final char FIRST_FROM_THE_RIGHT = '\u0590';
    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';

    private Apart() {}

    /** These words, to stand among others. */
    public static String of(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= FIRST_FROM_THE_RIGHT && turns(words.charAt(i))) {
                return BEGIN + words + END;
            }
        }
        return words;
    }

    /** These parts in one line. */
    public static String inOneLine(List<String> parts) {
        return parts.stream().map(Apart::of).collect(Collectors.joining(" · "));
    }

    /** Whether it says in which direction words are read, and is nothing that is seen. */
    public static boolean isMark(int letter) {
        return letter == BEGIN || letter == END || letter == '\u200E' || letter == '\u200F' || letter == '\u061C';
    }

    private static boolean turns(char letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE, Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING -> true;
            default -> false;
        };
    }
}
