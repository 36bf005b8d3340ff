package org.ldnjournal.safety;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;

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

    /** The whole entry in one, with more and more of what stands beside a name left out. */
    SequencedSet<String> wholeKeys() {
        var keys = new LinkedHashSet<String>();
        keys.add(Atoms.joined(atoms));
        keys.add(Atoms.joined(withoutStrengths().stream().filter(atom -> !box.is(atom, NOT_MAKERS)).toList()));
        keys.add(Atoms.joined(withoutStrengths().stream().filter(atom -> Atoms.isNumber(atom) || !box.isBeside(atom))
                .toList()));
        keys.add(Atoms.joined(atoms.stream()
                .filter(atom -> !Atoms.isNumber(atom) && !box.is(atom, NOT_MAKERS)).toList()));
        keys.add(Atoms.joined(core()));
        keys.remove("");
        return keys;
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
