package org.ldnjournal.safety;

import org.ldnjournal.safety.BoxWords.Kind;
import org.ldnjournal.safety.Recognition.Acting;

/**
 * How long a product acts, from its name and the words beside it; unknown counts as long. Source: evidence.md 3.2, 3.3.
 */
final class ActingRules {
    private final Vocabulary vocabulary;

    ActingRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Acting of(Found found, Label label) {
        var name = found.name();
        if (name.release() == Name.Release.DEPOT || isDepot(name, label)) {
            return Acting.DEPOT;
        }
        return switch (name.release()) {
            case SHORT -> vocabulary.hasExtendedRelease(name.substance()) && isSlow(found, label)
                    ? Acting.LONG : Acting.SHORT;
            case UNKNOWN -> vocabulary.hasExtendedRelease(name.substance()) && !isSlow(found, label)
                    && label.box().anyIn(Kind.IMMEDIATE, label.atoms()) ? Acting.SHORT : Acting.LONG;
            case LONG, DEPOT -> Acting.LONG;
        };
    }

    private static boolean isSlow(Found found, Label label) {
        var atoms = label.atoms();
        return label.box().anyIn(Kind.RELEASE, atoms.subList(0, found.from()))
                || label.box().anyIn(Kind.RELEASE, atoms.subList(found.to(), atoms.size()))
                || label.box().anyInside(Kind.RELEASE, found.ending());
    }

    /** Depots and implants of buprenorphine; a slow injection of it is one too. */
    private static boolean isDepot(Name name, Label label) {
        return name.substance().equals("buprenorphine") && (label.box().anyIn(Kind.DEPOT, label.atoms())
                || label.box().anyIn(Kind.RELEASE, label.atoms()) && label.box().anyIn(Kind.INJECTION, label.atoms()));
    }
}
