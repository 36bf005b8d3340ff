package org.ldnjournal.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All names, opioids and others together, by their joined pieces: one index, so that the longest name wins whichever
 * list it is from. Source: evidence.md 3.4.5.
 */
final class NameIndex {
    /** The most pieces that a name of the vocabulary has. */
    static final int MOST_ATOMS = 8;
    private static final int SHORTEST_JOINED = 6;
    private static final int SHORTEST_ALIAS = 5;
    private static final int SHORTEST_STEM = 6;
    private static final int LONGEST_WORD = 40;

    private final Map<String, Name> anywhere = new HashMap<>();
    private final Map<String, Set<String>> phrases = new HashMap<>();
    private final Map<String, Name> whole = new HashMap<>();
    private final Map<String, Name> heads = new HashMap<>();
    private final Map<String, Name> stems = new HashMap<>();
    private final TreeMap<String, Name> completions = new TreeMap<>();

    NameIndex(List<Name> names, BoxWords box) {
        names.forEach(this::add);
        names.stream().filter(name -> !name.wholeEntry()).forEach(name -> addShorter(name, box));
    }

    private void add(Name name) {
        var atoms = Atoms.of(name.text());
        var key = Atoms.joined(atoms);
        (name.wholeEntry() ? whole : anywhere).merge(key, name, NameIndex::both);
        write(key, atoms);
        if (!name.asks() || !name.wholeEntry()) {
            completions.putIfAbsent(key, name);
        }
        if (name.stem() && atoms.size() == 1 && Sound.stem(key).length() >= SHORTEST_STEM) {
            stems.merge(Sound.stem(key), name, NameIndex::both);
        }
    }

    /** Where two lists have the same name, it is a question; otherwise the graver group stays. */
    private static Name both(Name a, Name b) {
        var graver = a.group().compareTo(b.group()) <= 0 ? a : b;
        var milder = graver == a ? b : a;
        var conflict = graver.isAboutOpioids() && (milder.group() == Name.Group.OTHER
                || milder.group() == Name.Group.UNCERTAIN);
        return conflict && graver.group() != Name.Group.UNCERTAIN ? graver.asking() : graver;
    }

    private void addShorter(Name name, BoxWords box) {
        var atoms = Atoms.of(name.text());
        if (!name.isAboutOpioids() || name.asks()) {
            return;
        }
        var end = atoms.size();
        while (end > 1 && box.is(atoms.get(end - 1), BoxWords.Kind.RELEASE)) {
            end--;
        }
        var alias = Atoms.joined(atoms.subList(0, end));
        if (end < atoms.size() && alias.length() >= SHORTEST_ALIAS) {
            anywhere.putIfAbsent(alias, name);
            write(alias, atoms.subList(0, end));
        }
        for (int head = 1; head < end; head++) {
            heads.putIfAbsent(Atoms.joined(atoms.subList(0, head)), name);
        }
    }

    /** The name that these neighbouring pieces are, with the same gaps, or with other gaps where it is long enough. */
    Optional<Name> at(List<String> atoms) {
        var key = Atoms.joined(atoms);
        return Optional.ofNullable(anywhere.get(key)).filter(_ -> isWrittenLike(key, atoms));
    }

    /** The name that this one word is, in the singular or the plural. */
    Optional<Name> word(String atom) {
        var name = Optional.ofNullable(anywhere.get(atom));
        return name.isPresent() || atom.length() < SHORTEST_JOINED ? name
                : Optional.ofNullable(anywhere.get(singular(atom)));
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_JOINED && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The name that counts only where these pieces are the whole entry; "M.S.T." is MST. */
    Optional<Name> wholeEntry(List<String> atoms) {
        var joined = Atoms.joined(atoms);
        var key = whole.containsKey(joined) ? joined : singular(joined);
        return Optional.ofNullable(whole.get(key)).filter(_ -> isWrittenLike(key, atoms)
                || atoms.stream().allMatch(atom -> atom.length() == 1));
    }

    private void write(String key, List<String> atoms) {
        phrases.computeIfAbsent(key, _ -> new HashSet<>()).add(String.join(" ", atoms));
    }

    /** Whether the name with this key is written with these gaps. */
    boolean isWritten(String key, List<String> atoms) {
        return phrases.get(key).contains(String.join(" ", atoms));
    }

    private boolean isWrittenLike(String key, List<String> atoms) {
        return key.length() >= SHORTEST_JOINED || isWritten(key, atoms);
    }

    /** A longer name of which this is the beginning, such as "Paralgin forte" for "paralgin". */
    Optional<Name> longerThan(String key) {
        return anywhere.containsKey(key) ? Optional.empty() : Optional.ofNullable(heads.get(key));
    }

    /** The substance with which this word begins, and where the rest of the word starts; never within a word. */
    Optional<Name> stemOf(String word) {
        var sound = Sound.of(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
        for (int end = sound.length(); end >= SHORTEST_STEM; end--) {
            var name = stems.get(sound.substring(0, end));
            if (name != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The opioid whose substance's name begins with this word, as registers shorten it: "oxycod", "hydroco". */
    Optional<Name> shortened(String word) {
        return word.length() < SHORTEST_STEM ? Optional.empty()
                : completions.subMap(word, word + Character.MAX_VALUE).values().stream()
                        .filter(name -> name.stem() && name.isAboutOpioids()).findFirst();
    }

    /** Single words to compare a misspelling with. */
    List<Name> spellings() {
        var words = new ArrayList<Name>();
        anywhere.values().stream().distinct().filter(name -> !name.suggestion().isEmpty())
                .filter(name -> Atoms.of(name.text()).stream().noneMatch(Atoms::isNumber))
                .forEach(words::add);
        return words;
    }

    /** Names that begin with this key, shortest first. */
    List<String> beginningWith(String key, int most) {
        return completions.subMap(key, key + Character.MAX_VALUE).values().stream().map(Name::text)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(most).toList();
    }
}
