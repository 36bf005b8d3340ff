package org.ldnjournal.safety;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ldnjournal.safety.Cards.Drawer;

/**
 * Writes the cards by which names are found: which name each key means, where several have it, and which shorter ones
 * lead to it. Source: evidence.md 3.4.5.
 */
final class NameCards {
    private static final int SHORTEST_ALIAS = 5;

    private final Map<String, Name> anywhere = new HashMap<>();
    private final Map<String, Set<String>> written = new HashMap<>();
    private final Map<String, Name> whole = new HashMap<>();
    private final Map<String, Name> heads = new HashMap<>();
    private final Map<String, Name> stems = new HashMap<>();
    private final Map<String, Name> completions = new HashMap<>();
    private final Map<Name, String> numbers = new LinkedHashMap<>();

    NameCards(List<Name> names, BoxWords box) {
        names.forEach(this::add);
        names.stream().filter(name -> !name.wholeEntry()).forEach(name -> addShorter(name, box));
    }

    private void add(Name name) {
        var atoms = Atoms.of(name.text());
        var key = Atoms.joined(atoms);
        (name.wholeEntry() ? whole : anywhere).merge(key, name, NameCards::both);
        write(key, atoms);
        if (!name.asks() || !name.wholeEntry()) {
            completions.putIfAbsent(key, name);
        }
        if (name.stem() && atoms.size() == 1 && Sound.stem(key).length() >= NameIndex.SHORTEST_STEM) {
            stems.merge(Sound.stem(key), name, NameCards::both);
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

    private void write(String key, List<String> atoms) {
        written.computeIfAbsent(key, _ -> new HashSet<>()).add(String.join(" ", atoms));
    }

    /** Writes them all. */
    void writeTo(CardWriter cards) {
        write(Drawer.ANYWHERE, anywhere, cards);
        write(Drawer.WHOLE, whole, cards);
        write(Drawer.HEAD, heads, cards);
        write(Drawer.STEM, stems, cards);
        write(Drawer.COMPLETION, completions, cards);
        written.forEach((key, ways) -> ways.forEach(way -> cards.put(Drawer.WRITTEN, key, way)));
        comparable().forEach(name -> Spelling.write(name, numbers.get(name), cards));
        numbers.forEach((name, number) -> cards.put(Drawer.NAME, number, name.card()));
    }

    private void write(Drawer drawer, Map<String, Name> names, CardWriter cards) {
        names.forEach((key, name) -> cards.put(drawer, key, number(name)));
    }

    private String number(Name name) {
        return numbers.computeIfAbsent(name, _ -> Integer.toString(numbers.size()));
    }

    /** Names to compare a misspelling with. */
    private List<Name> comparable() {
        return anywhere.values().stream().distinct().filter(name -> !name.suggestion().isEmpty())
                .filter(name -> Atoms.of(name.text()).stream().noneMatch(Atoms::isNumber)).toList();
    }
}
