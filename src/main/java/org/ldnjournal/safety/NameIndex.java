package org.ldnjournal.safety;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.safety.Cards.Drawer;

/**
 * All names, opioids and others together, by their joined pieces: one index, so that the longest name wins whichever
 * list it is from. {@link NameCards} writes it. Source: evidence.md 3.4.5.
 */
final class NameIndex {
    /** The most pieces that a name of the vocabulary has. */
    static final int MOST_ATOMS = 8;
    /** The fewest letters of a substance's sound that a longer word may begin with. */
    static final int SHORTEST_STEM = 6;
    private static final int SHORTEST_JOINED = 6;
    private static final int LONGEST_WORD = 40;

    private final Cards cards;

    NameIndex(Cards cards) {
        this.cards = cards;
    }

    /** The name that these neighbouring pieces are, with the same gaps, or with other gaps where it is long enough. */
    Optional<Name> at(List<String> atoms) {
        var key = Atoms.joined(atoms);
        return name(Drawer.ANYWHERE, key).filter(_ -> isWrittenLike(key, atoms));
    }

    /** The name that this one word is, in the singular or the plural. */
    Optional<Name> word(String atom) {
        var name = name(Drawer.ANYWHERE, atom);
        return name.isPresent() || atom.length() < SHORTEST_JOINED ? name : name(Drawer.ANYWHERE, singular(atom));
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_JOINED && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The name that counts only where these pieces are the whole entry; "M.S.T." is MST. */
    Optional<Name> wholeEntry(List<String> atoms) {
        var joined = Atoms.joined(atoms);
        var key = cards.first(Drawer.WHOLE, joined).isPresent() ? joined : singular(joined);
        return name(Drawer.WHOLE, key).filter(_ -> isWrittenLike(key, atoms)
                || atoms.stream().allMatch(atom -> atom.length() == 1));
    }

    /** Whether the name with this key is written with these gaps. */
    boolean isWritten(String key, List<String> atoms) {
        return cards.all(Drawer.WRITTEN, key).contains(String.join(" ", atoms));
    }

    private boolean isWrittenLike(String key, List<String> atoms) {
        return key.length() >= SHORTEST_JOINED || isWritten(key, atoms);
    }

    /** A longer name of which this is the beginning, such as "Paralgin forte" for "paralgin". */
    Optional<Name> longerThan(String key) {
        return cards.first(Drawer.ANYWHERE, key).isPresent() ? Optional.empty() : name(Drawer.HEAD, key);
    }

    /** The substance with which this word begins, and where the rest of the word starts; never within a word. */
    Optional<Name> stemOf(String word) {
        var sound = Sound.of(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
        for (int end = sound.length(); end >= SHORTEST_STEM; end--) {
            var name = name(Drawer.STEM, sound.substring(0, end));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The opioid whose substance's name begins with this word, as registers shorten it: "oxycod", "hydroco". */
    Optional<Name> shortened(String word) {
        var longer = word.length() < SHORTEST_STEM ? List.<String>of() : cards.beginningWith(Drawer.COMPLETION, word);
        for (var number : longer) {
            var name = numbered(number);
            if (name.stem() && name.isAboutOpioids()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Names that begin with this key: substances first, then the shortest; no spelling that is only a slip. */
    List<String> beginningWith(String key, int most) {
        return cards.beginningWith(Drawer.COMPLETION, key).stream().map(this::numbered).filter(name -> !name.isSlip())
                .sorted(Comparator.comparing((Name name) -> !name.isSubstance())
                        .thenComparing(name -> name.text().length()).thenComparing(Name::text))
                .map(Name::text).limit(most).toList();
    }

    /** The name with this number, by which the cards mean it. */
    Name numbered(String number) {
        return Name.ofCard(cards.first(Drawer.NAME, number).orElseThrow());
    }

    private Optional<Name> name(Drawer drawer, String key) {
        return cards.first(drawer, key).map(this::numbered);
    }
}
