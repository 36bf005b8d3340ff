package org.ldnjournal.journal;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a journal keeps by day, of which the newest can be there before the whole is read; whoever asks for something
 * older waits until it is, and sees no difference.
 *
 * @param <T> what is kept; immutable
 */
abstract class NewestFirst<T> {
    /** Nothing is older. */
    static final JournalDay BEGINNING = JournalDay.of(1900, 1, 1);

    private final JournalDay first;
    private final T newest;
    private final Supplier<T> whole;
    private volatile Optional<T> all;

    /**
     * The newest, and the way to the whole.
     *
     * @param first  the day before which there may be more
     * @param newest everything from that day on
     * @param whole  reads what is missing; asked once or twice, on whatever thread needs it first
     */
    NewestFirst(JournalDay first, T newest, Supplier<T> whole) {
        this.first = first;
        this.newest = newest;
        this.whole = whole;
        all = Optional.empty();
    }

    /** All of it is there. */
    NewestFirst(T all) {
        this(BEGINNING, all, () -> all);
        this.all = Optional.of(all);
    }

    /** All of it, in order of day; cannot be changed. */
    public final T all() {
        if (all.isEmpty()) {
            // no lock is held while it reads: two threads that ask at once read the same
            all = Optional.of(whole.get());
        }
        return all.get();
    }

    /** Whether nothing would have to be read for it. */
    final boolean isWhole() {
        return all.isPresent();
    }

    /** At least what there is from this day on. */
    final T from(JournalDay day) {
        return day.isBefore(first) ? all() : newest;
    }

    /** The day before which there may be more than the newest. */
    final JournalDay first() {
        return first;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof NewestFirst<?> kept && all().equals(kept.all());
    }

    @Override
    public final int hashCode() {
        return all().hashCode();
    }

    @Override
    public final String toString() {
        return all().toString();
    }
}
