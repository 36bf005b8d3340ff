package org.ldnjournal.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells what a typed medicine name is. Whole names and phrases only, the longest first over opioids and others
 * together; misspellings are asked about, never answered; what is not known is never an all-clear. The work for one
 * entry is bounded by its length. Source: evidence.md 3.4.
 */
public final class MedicineMatcher {
    private static final int MOST_MISSPELT_WORDS = 4;
    private static final int MOST_CORRECTIONS = 3;
    private static final int SHORTEST_HEAD = 4;

    private final BoxWords box;
    private final NameIndex index;
    private final NameFinder finder;
    private final Spelling spelling;
    private final ActingRules acting;

    /** A matcher over these names. */
    public MedicineMatcher(Vocabulary vocabulary) {
        box = new BoxWords(vocabulary.cards());
        index = new NameIndex(vocabulary.cards());
        spelling = new Spelling(vocabulary.cards());
        finder = new NameFinder(index);
        acting = new ActingRules(vocabulary);
    }

    /** What this name is recognised as; what is not recognised is never an all-clear. */
    public Recognition recognise(String typed) {
        var label = Label.of(typed, box);
        var found = finder.in(label);
        var whole = whole(label);
        return gravest(Stream.concat(found.stream(), whole.stream()).toList())
                .map(gravest -> answer(gravest, label))
                .or(() -> longerProduct(label, found))
                .or(() -> misspelt(label, found))
                .orElseGet(() -> remaining(label, found));
    }

    /** At most this many names of the vocabulary that begin like this: substances first, then the shortest. */
    public List<String> complete(String prefix, int most) {
        var key = Atoms.joined(Atoms.of(prefix));
        return key.isEmpty() ? List.of() : index.beginningWith(key, most);
    }

    /** How many names this entry is compared with, should nothing be found in it. */
    int candidates(String typed) {
        var label = Label.of(typed, box);
        return unexplained(label, finder.in(label)).stream().mapToInt(spelling::candidates).sum();
    }

    private Optional<Found> whole(Label label) {
        return label.wholeEntries().stream().flatMap(entry -> index.wholeEntry(entry).stream()).findFirst()
                .map(name -> new Found(name, 0, label.atoms().size(), ""));
    }

    private static Optional<Found> gravest(List<Found> found) {
        return found.stream().filter(one -> one.name().group() != Name.Group.OTHER).min(Found::compareTo);
    }

    private Recognition answer(Found found, Label label) {
        if (!found.name().isDefinite()) {
            return Answers.ask(found);
        }
        var wording = Wording.around(found, label.atoms());
        if (found.name().isAboutOpioids() && (wording == Wording.NEGATED || wording == Wording.ALLERGY)) {
            var nothingTaken = wording == Wording.NEGATED && Answers.isUnnamed(found.name())
                    && Wording.isPlainNegation(found, label.atoms());
            return nothingTaken ? Answers.noOpioids(label) : Answers.negatedName(found, wording);
        }
        return switch (found.name().group()) {
            case OPIOID -> Answers.opioid(found, acting.of(found, label), wording);
            case NEAR -> Answers.near(found, acting.of(found, label));
            case NALTREXONE -> wording == Wording.NEGATED ? Answers.other(found.name())
                    : Answers.naltrexone(found, wording);
            case UNCERTAIN, OTHER -> Answers.ask(found);
        };
    }

    /** "Paralgin" is asked about, since "Paralgin forte" is an opioid; names that are known by themselves are not. */
    private Optional<Recognition> longerProduct(Label label, List<Found> found) {
        var core = label.core();
        var key = Atoms.joined(core);
        var known = coveredLetters(label, found) >= key.length();
        return known || key.length() < SHORTEST_HEAD ? Optional.empty()
                : index.longerThan(key).map(longer -> Answers.askProduct(label, longer));
    }

    private static int coveredLetters(Label label, List<Found> found) {
        return found.stream().flatMap(one -> label.atoms().subList(one.from(), one.to()).stream())
                .mapToInt(String::length).sum();
    }

    private Optional<Recognition> misspelt(Label label, List<Found> found) {
        for (var word : unexplained(label, found)) {
            var meant = new ArrayList<Name>();
            index.shortened(word).ifPresent(meant::add);
            var nearest = spelling.nearest(word);
            for (var near : nearest.subList(0, Math.min(nearest.size(), MOST_CORRECTIONS))) {
                meantBy(label, word, near.name()).ifPresent(meant::add);
            }
            if (!meant.isEmpty()) {
                return Optional.of(Answers.askSpelling(label, meant));
            }
        }
        return Optional.empty();
    }

    /** The opioid that the entry names when this word of it is spelt like that name: "Tylanol 3" is Tylenol 3. */
    private Optional<Name> meantBy(Label label, String word, Name near) {
        return near.isAboutOpioids() ? Optional.of(near)
                : gravest(finder.in(label.with(word, near.text()))).map(Found::name).filter(Name::isAboutOpioids);
    }

    /** The first words that neither a name nor a box explains, and these words in one. */
    private List<String> unexplained(Label label, List<Found> found) {
        var words = new ArrayList<String>();
        for (int at = 0; at < label.atoms().size() && words.size() < MOST_MISSPELT_WORDS; at++) {
            var here = new Found(null, at, at + 1, "");
            if (!label.isBeside(at) && found.stream().noneMatch(here::overlaps)) {
                words.add(label.atoms().get(at));
            }
        }
        if (words.size() > 1) {
            words.add(Atoms.joined(words));
        }
        return words;
    }

    private Recognition remaining(Label label, List<Found> found) {
        if (found.isEmpty()) {
            return Answers.unknown(label);
        }
        var name = found.getFirst().name();
        return unexplained(label, found).isEmpty() ? Answers.other(name) : Answers.partly(label, name);
    }
}
