package org.ldnjournal.safety;

/**
 * A name found in an entry.
 *
 * @param name   which
 * @param from   the first of its pieces
 * @param to     the piece after its last
 * @param ending what follows the name within the same word, as in "codeinphosphat"; mostly empty
 */
record Found(Name name, int from, int to, String ending) implements Comparable<Found> {
    /** The graver first: definite ones, then by group, named substances, release, and place in the entry. */
    @Override
    public int compareTo(Found other) {
        int by = Boolean.compare(!name.isDefinite(), !other.name.isDefinite());
        by = by != 0 ? by : name.group().compareTo(other.name.group());
        by = by != 0 ? by : Boolean.compare(Answers.isUnnamed(name), Answers.isUnnamed(other.name));
        by = by != 0 ? by : name.release().compareTo(other.name.release());
        return by != 0 ? by : Integer.compare(from, other.from);
    }

    boolean overlaps(Found other) {
        return from < other.to && other.from < to;
    }
}
