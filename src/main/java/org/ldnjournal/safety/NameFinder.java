package org.ldnjournal.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names in an entry: whole pieces, longest first, then words that begin with a substance. */
final class NameFinder {
    private static final int SHORTEST_GLUED = 5;
    private static final int SHORTEST_MAKER = 4;
    private static final int LONGEST_WORD = 40;

    private final NameIndex index;

    NameFinder(NameIndex index) {
        this.index = index;
    }

    /** The names in this entry, none overlapping another. */
    List<Found> in(Label label) {
        var found = new ArrayList<Found>();
        var candidates = phrases(label);
        // those of equal length stay in the order of the entry
        candidates.sort((one, other) -> letters(label, other) - letters(label, one));
        for (var candidate : candidates) {
            if (found.stream().noneMatch(candidate::overlaps)) {
                found.add(candidate);
            }
        }
        for (int at = 0; at < label.atoms().size(); at++) {
            var here = new Found(null, at, at + 1, "");
            if (found.stream().noneMatch(here::overlaps)) {
                inWord(label, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private static int letters(Label label, Found one) {
        return label.atoms().subList(one.from(), one.to()).stream().mapToInt(String::length).sum();
    }

    private List<Found> phrases(Label label) {
        var found = new ArrayList<Found>();
        var atoms = label.atoms();
        for (int from = 0; from < atoms.size(); from++) {
            for (int to = from + 1; to <= Math.min(atoms.size(), from + NameIndex.MOST_ATOMS); to++) {
                var start = from;
                var end = to;
                index.at(atoms.subList(from, to))
                        .filter(_ -> !isNameAndStrength(label, start, end))
                        .ifPresent(name -> found.add(new Found(meant(name, label, start, end), start, end, "")));
            }
        }
        return found;
    }

    /** "Apo-morphine" is not apomorphine for certain: where only the gaps hide an opioid, it is a question. */
    private Name meant(Name name, Label label, int from, int to) {
        var written = label.atoms().subList(from, to);
        if (name.group() != Name.Group.OTHER || index.isWritten(Atoms.joined(written), written)) {
            return name;
        }
        return written.stream().flatMap(atom -> index.word(atom).stream()).filter(Name::isAboutOpioids)
                .findFirst().map(Name::asking).orElse(name);
    }

    /** "Tylenol 1 g" is Tylenol and a strength, not "Tylenol 1". */
    private boolean isNameAndStrength(Label label, int from, int to) {
        return to - from > 1 && label.isStrength(to - 1)
                && index.at(label.atoms().subList(from, to - 1)).isPresent();
    }

    private Optional<Found> inWord(Label label, int at) {
        var atom = label.atoms().get(at);
        if (atom.length() < SHORTEST_GLUED || atom.length() > LONGEST_WORD || label.isBeside(at)) {
            return Optional.empty();
        }
        var word = index.word(atom);
        if (word.isPresent()) {
            return Optional.of(new Found(word.get(), at, at + 1, ""));
        }
        var stem = index.stemOf(atom);
        return stem.isPresent() ? Optional.of(new Found(stem.get(), at, at + 1, atom)) : glued(label, at);
    }

    /** A name and a word beside it written as one: "oxycontinretard", "tevatramadol". */
    private Optional<Found> glued(Label label, int at) {
        var atom = label.atoms().get(at);
        for (int cut = SHORTEST_MAKER; cut < atom.length() - 1; cut++) {
            var tail = atom.substring(cut);
            var name = glued(atom.substring(0, cut), tail, label.box());
            if (name.isPresent()) {
                return Optional.of(new Found(name.get(), at, at + 1, tail));
            }
        }
        return Optional.empty();
    }

    private Optional<Name> glued(String head, String tail, BoxWords box) {
        var ending = head.length() >= SHORTEST_GLUED && box.isBeside(tail) ? index.word(head) : Optional.<Name>empty();
        return ending.isPresent() || !box.is(head, BoxWords.Kind.MAKER) ? ending : index.word(tail);
    }
}
