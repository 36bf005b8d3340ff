package org.ldnjournal.ui.shell;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes of the journal what a screen shows; while the journal, the plan and the day are what they were, it gives what
 * it made before, so that a screen that is opened again has nothing to do. To be called where work is done, off the
 * JavaFX thread.
 *
 * @param <T> what is made; immutable
 */
public final class ReadOnce<T> implements Callable<T> {
    private final Supplier<Held> there;
    private final Function<Held, T> make;
    private Optional<Made<T>> made = Optional.empty();

    private record Made<T>(Held of, T result) {}

    public ReadOnce(OpenJournal open, Function<Held, T> make) {
        this(() -> Held.of(open.journal(), open.plans(), open.clock()), make);
    }

    /** @param there what there is to show now */
    public ReadOnce(Supplier<Held> there, Function<Held, T> make) {
        this.there = there;
        this.make = make;
    }

    @Override
    public synchronized T call() {
        var now = there.get();
        var known = made.filter(before -> before.of().isStill(now)).orElseGet(() -> new Made<>(now, make.apply(now)));
        made = Optional.of(known);
        return known.result();
    }
}
