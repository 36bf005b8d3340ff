package org.ldnjournal.exchange.whole;

import java.util.List;
import java.util.function.Function;

/**
 * What records of one sort are made of.
 *
 * @param keys  how many of the first parts tell one record from all others; 0 where none do
 * @param parts in the order of the columns
 * @param read  makes a record of what was found under the names of its parts
 */
record Sort<T>(int keys, List<Part<T>> parts, Function<Found, T> read) {

    /** What tells this record from all others of its sort. */
    List<Object> key(T item) {
        return keyParts().stream().map(part -> Plain.of(part.value().apply(item))).toList();
    }

    /** The parts that make the key. */
    List<Part.One<T>> keyParts() {
        return parts.subList(0, keys).stream().map(part -> (Part.One<T>) part).toList();
    }

    /** The record that was found; what is there beside it is refused. */
    T in(Found found) {
        var item = read.apply(found);
        found.refuseRest();
        return item;
    }
}
