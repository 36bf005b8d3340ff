package org.ldnjournal.safety;

/**
 * One name of the vocabulary.
 *
 * @param text       as it is printed
 * @param group      what it is a name of
 * @param substance  the ingredient; may be empty for medicines that are not opioids
 * @param release    how the product lets go of it
 * @param confirmed  whether a register or list has it; otherwise it says "not confirmed in a register"
 * @param asks       whether it can mean something else too, so that it is only ever asked about
 * @param wholeEntry whether it counts only where nothing else is written
 * @param stem       whether a longer word may begin with it, as in "codeinphosphat"
 * @param suggestion what "did you mean" says where a word comes near to it; empty where it is never meant
 */
record Name(
        String text, Group group, String substance, Release release, boolean confirmed, boolean asks,
        boolean wholeEntry, boolean stem, String suggestion) {

    /** What a name is a name of; the graver first. */
    enum Group { OPIOID, NALTREXONE, NEAR, UNCERTAIN, OTHER }

    /** How a product lets go of its ingredient. */
    enum Release { DEPOT, LONG, UNKNOWN, SHORT }

    /** A name of a medicine that is not an opioid. */
    static Name other(String text, String substance) {
        return new Name(text, Group.OTHER, substance, Release.UNKNOWN, true, false, false, false, text);
    }

    /** The name that {@link #card()} wrote. */
    static Name ofCard(String card) {
        var parts = card.split("\t", -1);
        return new Name(parts[0], Group.values()[Integer.parseInt(parts[1])], parts[2],
                Release.values()[Integer.parseInt(parts[3])], Boolean.parseBoolean(parts[4]),
                Boolean.parseBoolean(parts[5]), Boolean.parseBoolean(parts[6]), Boolean.parseBoolean(parts[7]),
                parts[8]);
    }

    /** Its parts in one line. */
    String card() {
        return String.join("\t", text, Integer.toString(group.ordinal()), substance,
                Integer.toString(release.ordinal()), Boolean.toString(confirmed), Boolean.toString(asks),
                Boolean.toString(wholeEntry), Boolean.toString(stem), suggestion);
    }

    /** Whether it is what the substance itself is called. */
    boolean isSubstance() {
        return text.equalsIgnoreCase(substance);
    }

    /** Whether it is one word for a substance that nobody prints: misspelt, or slang. */
    boolean isSlip() {
        return !stem && !text.contains(" ") && !isSubstance() && suggestion.equalsIgnoreCase(substance)
                && !substance.isEmpty();
    }

    /** Whether it warns without a question. */
    boolean isDefinite() {
        return !asks && group != Group.UNCERTAIN;
    }

    /** Whether an opioid, or something near one, is in it or may be. */
    boolean isAboutOpioids() {
        return group == Group.OPIOID || group == Group.NEAR || group == Group.UNCERTAIN;
    }

    /** The same as a question only. */
    Name asking() {
        return new Name(text, group, substance, release, confirmed, true, wholeEntry, stem, suggestion);
    }
}
