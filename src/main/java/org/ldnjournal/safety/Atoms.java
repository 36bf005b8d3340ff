package org.ldnjournal.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The pieces of a name that are compared: runs of letters and runs of digits, in lower case, without accents.
 * "DF-118", "df118" and "DF 118" have the same pieces. Source: evidence.md 3.4.1.
 */
final class Atoms {
    private static final Set<String> BEFORE_A_NUMBER = Set.of("no", "number", "nr", "nummer", "num");

    private Atoms() {}

    /** The pieces of this text, in order. "No. 3" is 3. */
    static List<String> of(String text) {
        var folded = folded(text);
        var atoms = new ArrayList<String>();
        int start = 0;
        for (int at = 1; at <= folded.length(); at++) {
            if (at == folded.length() || sort(folded.charAt(at)) != sort(folded.charAt(start))) {
                if (sort(folded.charAt(start)) != ' ') {
                    add(atoms, folded.substring(start, at));
                }
                start = at;
            }
        }
        return atoms;
    }

    private static void add(List<String> atoms, String atom) {
        if (isNumber(atom) && !atoms.isEmpty() && BEFORE_A_NUMBER.contains(atoms.getLast())) {
            atoms.removeLast();
        }
        atoms.add(atom);
    }

    /** Whether a piece is a number. */
    static boolean isNumber(String atom) {
        return sort(atom.charAt(0)) == '0';
    }

    /** The pieces in one: "co codamol" and "cocodamol" are the same. */
    static String joined(List<String> atoms) {
        return String.join("", atoms);
    }

    private static char sort(char c) {
        return Character.isDigit(c) ? '0' : Character.isLetter(c) ? 'a' : ' ';
    }

    private static String folded(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : Folding.of(text);
    }

    /** Whether there is nothing to fold but capitals: so are nearly all names. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c == '\'' || c == '`') {
                return false;
            }
        }
        return true;
    }
}
