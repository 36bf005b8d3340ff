package org.ldnjournal.safety;

import java.util.ArrayList;
import java.util.Comparator;
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
    private Spelling spelling;
    private final ActingRules acting;

    /** A matcher over these names. */
    public MedicineMatcher(Vocabulary vocabulary) {
        box = vocabulary.boxWords();
        index = new NameIndex(vocabulary.names(), box);
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

    /** At most this many names of the vocabulary that begin like this, shortest first. */
    public List<String> complete(String prefix, int most) {
        var key = Atoms.joined(Atoms.of(prefix));
        return key.isEmpty() ? List.of() : index.beginningWith(key, most);
    }

    /** The most names that a misspelling in one entry can be compared with. */
    int mostCandidates() {
        return (MOST_MISSPELT_WORDS + 1) * spelling().mostCandidates();
    }

    /** How many names this entry is compared with, should nothing be found in it. */
    int candidates(String typed) {
        var label = Label.of(typed, box);
        return unexplained(label, finder.in(label)).stream().mapToInt(spelling()::candidates).sum();
    }

    /** Made for the first word that is not known: most people never type one. */
    private synchronized Spelling spelling() {
        if (spelling == null) {
            spelling = new Spelling(index.spellings());
        }
        return spelling;
    }

    private Optional<Found> whole(Label label) {
        return label.wholeEntries().stream().flatMap(entry -> index.wholeEntry(entry).stream()).findFirst()
                .map(name -> new Found(name, 0, label.atoms().size(), ""));
    }

    private static Optional<Found> gravest(List<Found> found) {
        return found.stream().filter(one -> one.name().group() != Name.Group.OTHER)
                .min(Comparator.comparing((Found one) -> !one.name().isDefinite())
                        .thenComparing(one -> one.name().group())
                        .thenComparing(one -> Answers.isUnnamed(one.name()))
                        .thenComparing(one -> one.name().release())
                        .thenComparingInt(Found::from));
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
            var meant = Stream.concat(index.shortened(word).stream(), spelling().nearest(word).stream()
                    .limit(MOST_CORRECTIONS).flatMap(near -> meantBy(label, word, near.name()).stream())).distinct()
                    .toList();
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
            if (!box.isBeside(label.atoms().get(at)) && found.stream().noneMatch(here::overlaps)) {
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
