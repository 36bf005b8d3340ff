package org.ldnjournal.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ldnjournal.safety.Cards.Drawer;

/** The words that stand beside a name on a box, in several languages: strengths, forms, releases, salts, makers. */
final class BoxWords {
    /** What a word beside the name says. */
    enum Kind { UNIT, COUNT, FORM, RELEASE, IMMEDIATE, DEPOT, INJECTION, SALT, MAKER, LINK }

    private static final int SHORTEST_INSIDE = 4;

    private final Cards cards;

    BoxWords(Cards cards) {
        this.cards = cards;
    }

    /** Writes the words of these lines: a kind, a colon, and words. */
    static void write(List<String> lines, CardWriter cards) {
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var colon = line.indexOf(':');
            var kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)).name();
            Arrays.stream(line.substring(colon + 1).strip().split("\\s+")).map(word -> Atoms.joined(Atoms.of(word)))
                    .distinct().forEach(word -> {
                        cards.put(Drawer.BOX_WORD, word, kind);
                        cards.put(Drawer.BOX_KIND, kind, word);
                    });
        });
    }

    /** Whether this piece is a word of one of these kinds. */
    boolean is(String atom, Kind... kinds) {
        return isAny(kinds(atom), kinds);
    }

    /** Of which kinds this piece is, by their names; of none where it does not stand beside a name. */
    List<String> kinds(String atom) {
        return cards.all(Drawer.BOX_WORD, atom);
    }

    /** Whether one of these kinds, by their names, is one of those. */
    static boolean isAny(List<String> kinds, Kind... wanted) {
        return !kinds.isEmpty() && Arrays.stream(wanted).anyMatch(kind -> kinds.contains(kind.name()));
    }

    /** Whether this piece says nothing about what is inside: a number or a word beside a name. */
    boolean isBeside(String atom) {
        return Atoms.isNumber(atom) || cards.first(Drawer.BOX_WORD, atom).isPresent();
    }

    /**
     * Whether a word of this kind stands among the pieces, also as two letters with points ("L.P.") or within a
     * compound.
     */
    boolean anyIn(Kind kind, List<String> atoms) {
        for (int at = 0; at < atoms.size(); at++) {
            var atom = atoms.get(at);
            if (is(atom, kind) || at > 0 && atom.length() == 1 && is(atoms.get(at - 1) + atom, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the end of a compound holds a word of this kind of at least four letters, as in "tramadolretard". */
    boolean anyInside(Kind kind, String ending) {
        return ending.length() >= SHORTEST_INSIDE && cards.all(Drawer.BOX_KIND, kind.name()).stream()
                .anyMatch(word -> word.length() >= SHORTEST_INSIDE && ending.contains(word));
    }
}
