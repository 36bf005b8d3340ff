package org.ldnjournal.safety;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was typed or copied from a box.
 *
 * @param typed as it was typed
 * @param atoms its pieces
 * @param kinds for each piece, of which kinds it is as a word beside a name
 * @param box   these words
 */
record Label(String typed, List<String> atoms, List<List<String>> kinds, BoxWords box) {
    private static final BoxWords.Kind[] NOT_MAKERS = {
        BoxWords.Kind.UNIT, BoxWords.Kind.COUNT, BoxWords.Kind.FORM, BoxWords.Kind.RELEASE, BoxWords.Kind.IMMEDIATE,
        BoxWords.Kind.INJECTION, BoxWords.Kind.SALT, BoxWords.Kind.LINK};

    static Label of(String typed, BoxWords box) {
        return of(typed.strip(), Atoms.of(typed), box);
    }

    private static Label of(String typed, List<String> atoms, BoxWords box) {
        return new Label(typed, atoms, atoms.stream().map(box::kinds).toList(), box);
    }

    /** The pieces that say what is inside: no strengths, forms, releases, salts, makers. */
    List<String> core() {
        return those(at -> !isBeside(at));
    }

    /** The whole entry, with more and more of what stands beside a name left out. */
    SequencedSet<List<String>> wholeEntries() {
        var entries = new LinkedHashSet<List<String>>();
        entries.add(atoms);
        entries.add(those(at -> !isNumber(at) && !is(at, BoxWords.Kind.UNIT)));
        entries.add(those(at -> !isStrength(at) && !is(at, NOT_MAKERS)));
        entries.add(those(at -> !isStrength(at) && (isNumber(at) || !isBeside(at))));
        entries.add(those(at -> !isNumber(at) && !is(at, NOT_MAKERS)));
        entries.add(core());
        return entries;
    }

    /** The same entry with another word in place of this one. */
    Label with(String word, String other) {
        var changed = atoms.stream().flatMap(atom -> atom.equals(word) ? Atoms.of(other).stream() : Stream.of(atom));
        return of(typed, changed.toList(), box);
    }

    /** Whether the number at this place is followed by a unit, and so is no part of a name. */
    boolean isStrength(int at) {
        return isNumber(at) && at + 1 < atoms.size()
                && (is(at + 1, BoxWords.Kind.UNIT) || atoms.get(at + 1).equals("x"));
    }

    /** Whether the piece at this place says nothing about what is inside: a number or a word beside a name. */
    boolean isBeside(int at) {
        return isNumber(at) || !kinds.get(at).isEmpty();
    }

    private boolean isNumber(int at) {
        return Atoms.isNumber(atoms.get(at));
    }

    private boolean is(int at, BoxWords.Kind... wanted) {
        return BoxWords.isAny(kinds.get(at), wanted);
    }

    private List<String> those(IntPredicate wanted) {
        return IntStream.range(0, atoms.size()).filter(wanted).mapToObj(atoms::get).toList();
    }
}
