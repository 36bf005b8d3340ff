package org.ldnjournal.safety;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that stand beside a name on a box, in several languages: strengths, forms, releases, salts, makers. */
final class BoxWords {
    /** What a word beside the name says. */
    enum Kind { UNIT, COUNT, FORM, RELEASE, IMMEDIATE, DEPOT, INJECTION, SALT, MAKER, LINK }

    private static final int SHORTEST_INSIDE = 4;
    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Set<String> all = new HashSet<>();

    /** The words of these lines: a kind, a colon, and words. */
    BoxWords(List<String> lines) {
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var colon = line.indexOf(':');
                add(Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)), line.substring(colon + 1));
            }
        }
    }

    private void add(Kind kind, String list) {
        var set = words.computeIfAbsent(kind, _ -> new HashSet<>());
        Arrays.stream(list.strip().split("\\s+")).map(word -> Atoms.joined(Atoms.of(word))).forEach(set::add);
        all.addAll(set);
    }

    /** Whether this piece is a word of one of these kinds. */
    boolean is(String atom, Kind... kinds) {
        return Arrays.stream(kinds).anyMatch(kind -> words.get(kind).contains(atom));
    }

    /** Whether this piece says nothing about what is inside: a number or a word beside a name. */
    boolean isBeside(String atom) {
        return Atoms.isNumber(atom) || all.contains(atom);
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
        return words.get(kind).stream()
                .anyMatch(word -> word.length() >= SHORTEST_INSIDE && ending.contains(word));
    }
}
