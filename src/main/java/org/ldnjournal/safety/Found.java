package org.ldnjournal.safety;

/**
 * A name found in an entry.
 *
 * @param name   which
 * @param from   the first of its pieces
 * @param to     the piece after its last
 * @param ending what follows the name within the same word, as in "codeinphosphat"; mostly empty
 */
record Found(Name name, int from, int to, String ending) {
    boolean overlaps(Found other) {
        return from < other.to && other.from < to;
    }
}
