package org.ldnjournal.exchange.whole;

import java.util.List;
import java.util.function.Function;

/**
 * Everything of one sort that is in a journal: an array of the document and a table.
 *
 * @param name    in the document, and of the table's file
 * @param about   the key of what the table's description says
 * @param sort    what its records are made of
 * @param single  whether there is always exactly one record: an object of the document instead of an array
 * @param ordered whether the first part of each record counts them: 1, 2, 3 …
 * @param in      the records of a journal, in order
 */
record Section<T>(
        String name, String about, Sort<T> sort, boolean single, boolean ordered, Function<WholeJournal, List<T>> in) {

    /** Any number of records. */
    static <T> Section<T> many(String name, String about, Sort<T> sort, Function<WholeJournal, List<T>> in) {
        return new Section<>(name, about, sort, false, false, in);
    }

    /** Any number of records in the order in which they were recorded. */
    static <T> Section<T> counted(String name, String about, Sort<T> sort, Function<WholeJournal, List<T>> in) {
        return new Section<>(name, about, sort, false, true, in);
    }

    /** One record. */
    static <T> Section<T> one(String name, String about, Sort<T> sort, Function<WholeJournal, T> in) {
        return new Section<>(name, about, sort, true, false, in.andThen(List::of));
    }
}
