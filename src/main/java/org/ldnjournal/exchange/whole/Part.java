package org.ldnjournal.exchange.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A named part of a record: how it is called and how it is taken from the record. */
sealed interface Part<T> {

    String name();

    /**
     * One value.
     *
     * @param value of a kind that {@link Plain} knows; an empty {@link Optional} is absent
     */
    record One<T>(String name, Function<T, ?> value) implements Part<T> {}

    /** Values that belong together: an object of the document, columns of the same table. */
    record Group<T, P>(String name, Sort<P> sort, Function<T, Optional<P>> whole) implements Part<T> {}

    /** A list, empty or not, or the absence of one: an array of the document, a table of its own. */
    record Several<T, P>(String name, Sort<P> sort, Function<T, Optional<List<P>>> list) implements Part<T> {}

    static <T> Part<T> one(String name, Function<T, ?> value) {
        return new One<>(name, value);
    }

    static <T, P> Part<T> group(String name, Sort<P> sort, Function<T, Optional<P>> whole) {
        return new Group<>(name, sort, whole);
    }

    /** A list that is left out where it is empty. */
    static <T, P> Part<T> several(String name, Sort<P> sort, Function<T, List<P>> list) {
        return new Several<>(name, sort,
                list.andThen(elements -> Optional.of(elements).filter(some -> !some.isEmpty())));
    }

    /** A list whose absence says something else than an empty one. */
    static <T, P> Part<T> maybeSeveral(String name, Sort<P> sort, Function<T, Optional<List<P>>> list) {
        return new Several<>(name, sort, list);
    }

    /** Said, or left out. */
    static <T> Part<T> mark(String name, Predicate<T> said) {
        return new One<>(name, item -> said.test(item) ? Optional.of(true) : Optional.empty());
    }

    /** Words, absent where there are none. */
    static <T> Part<T> words(String name, Function<T, String> value) {
        return new One<>(name, value.andThen(words -> Optional.of(words).filter(some -> !some.isEmpty())));
    }
}
