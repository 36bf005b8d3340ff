package org.ldnjournal.safety;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Words around a name that change what is meant: a negation, an allergy, past use. Source: evidence.md 3.4.7. */
enum Wording {
    /** A plain name. */
    PLAIN,
    /** "no codeine", "codeine-free". */
    NEGATED,
    /** "codeine allergy". */
    ALLERGY,
    /** "stopped tramadol last week". */
    PAST;

    private static final int NEAR = 4;
    private static final Set<String> NOT = Set.of(
            "no", "not", "none", "never", "without", "dont", "nicht", "kein", "keine", "keinen", "ohne", "nie", "pas",
            "sans", "jamais", "aucun", "sin", "ningun", "nunca", "ingen", "ikke", "aldri", "aldrig", "uten", "uden",
            "utan", "inte", "non", "senza", "nessun", "mai", "geen", "niet", "zonder", "nao", "sem", "avoid",
            "avoiding");
    private static final Set<String> FREE = Set.of("free", "frei", "fri", "vrij");
    private static final Set<String> ALLERGIC = Set.of(
            "allergy", "allergic", "allergie", "allergisch", "allergique", "alergia", "alergico", "alergica", "allergi",
            "allergisk", "allergia", "allergico", "intolerance", "intolerant", "intolerancia", "intoleranz",
            "hypersensitivity", "hypersensitive", "reaction", "anaphylaxis", "unvertraglichkeit");
    private static final Set<String> OVER = Set.of(
            "stopped", "stop", "quit", "last", "ago", "former", "formerly", "previous", "previously", "past", "used",
            "until", "yesterday", "off", "discontinued", "finished", "abgesetzt", "fruher", "gestern", "zuletzt", "bis",
            "letzte", "arrete", "ancien", "hier", "jusqu", "dejado", "antes", "ayer", "ultima", "hasta", "sluttet",
            "slutat", "tidligere", "siste", "tidigare", "igar", "vroeger", "gestopt", "smesso");

    private static final Set<String> AROUND_A_NEGATION = Set.of(
            "i", "do", "am", "have", "take", "takes", "taking", "taken", "took", "use", "using", "on", "any",
            "currently", "ich", "nehme", "je", "ne", "n", "prends", "d", "de", "des", "tomo", "jeg", "jag", "bruker",
            "tar", "prendo", "ik", "neem", "gebruik");

    /**
     * Whether the entry says nothing but that what was found is not taken. "Could not stop opioids" and "no opioids, a
     * painkiller patch" say more.
     */
    static boolean isPlainNegation(Found found, List<String> atoms) {
        return IntStream.range(0, atoms.size()).filter(at -> at < found.from() || at >= found.to()).mapToObj(atoms::get)
                .allMatch(atom -> NOT.contains(atom) || FREE.contains(atom) || AROUND_A_NEGATION.contains(atom));
    }

    /** What the words of an entry say of all that is in it. */
    static Wording of(List<String> atoms) {
        if (atoms.stream().anyMatch(ALLERGIC::contains)) {
            return ALLERGY;
        }
        if (atoms.stream().anyMatch(atom -> NOT.contains(atom) || FREE.contains(atom))) {
            return NEGATED;
        }
        return atoms.stream().anyMatch(OVER::contains) ? PAST : PLAIN;
    }

    /** What the words around the name found here say. */
    static Wording around(Found found, List<String> atoms) {
        if (atoms.stream().anyMatch(ALLERGIC::contains)) {
            return ALLERGY;
        }
        var before = atoms.subList(Math.max(0, found.from() - NEAR), found.from());
        var after = found.to() < atoms.size() ? atoms.get(found.to()) : "";
        if (before.stream().anyMatch(NOT::contains) || FREE.contains(after)) {
            return NEGATED;
        }
        return atoms.stream().anyMatch(OVER::contains) ? PAST : PLAIN;
    }
}
