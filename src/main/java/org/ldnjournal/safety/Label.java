package org.ldnjournal.safety;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was typed or copied from a box, in pieces. */
record Label(String typed, List<String> atoms, BoxWords box) {
    private static final BoxWords.Kind[] NOT_MAKERS = {
        BoxWords.Kind.UNIT, BoxWords.Kind.COUNT, BoxWords.Kind.FORM, BoxWords.Kind.RELEASE, BoxWords.Kind.IMMEDIATE,
        BoxWords.Kind.INJECTION, BoxWords.Kind.SALT, BoxWords.Kind.LINK};

    static Label of(String typed, BoxWords box) {
        return new Label(typed.strip(), Atoms.of(typed), box);
    }

    /** The pieces that say what is inside: no strengths, forms, releases, salts, makers. */
    List<String> core() {
        return atoms.stream().filter(atom -> !box.isBeside(atom)).toList();
    }

    /** The whole entry, with more and more of what stands beside a name left out. */
    SequencedSet<List<String>> wholeEntries() {
        var entries = new LinkedHashSet<List<String>>();
        entries.add(atoms);
        entries.add(atoms.stream().filter(atom -> !Atoms.isNumber(atom) && !box.is(atom, BoxWords.Kind.UNIT)).toList());
        entries.add(withoutStrengths().stream().filter(atom -> !box.is(atom, NOT_MAKERS)).toList());
        entries.add(withoutStrengths().stream().filter(atom -> Atoms.isNumber(atom) || !box.isBeside(atom)).toList());
        entries.add(atoms.stream().filter(atom -> !Atoms.isNumber(atom) && !box.is(atom, NOT_MAKERS)).toList());
        entries.add(core());
        return entries;
    }

    /** The same entry with another word in place of this one. */
    Label with(String word, String other) {
        var changed = atoms.stream().flatMap(atom -> atom.equals(word) ? Atoms.of(other).stream() : Stream.of(atom));
        return new Label(typed, changed.toList(), box);
    }

    private List<String> withoutStrengths() {
        return IntStream.range(0, atoms.size())
                .filter(at -> !isStrength(at)).mapToObj(atoms::get).toList();
    }

    /** Whether the number at this place is followed by a unit, and so is no part of a name. */
    boolean isStrength(int at) {
        return Atoms.isNumber(atoms.get(at)) && at + 1 < atoms.size()
                && (box.is(atoms.get(at + 1), BoxWords.Kind.UNIT) || atoms.get(at + 1).equals("x"));
    }
}
