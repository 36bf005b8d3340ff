package org.ldnjournal.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ldnjournal.text.Texts;

/**
 * Makes of the journal what a screen shows; while the journal, the plan, the day and the language are what they were,
 * it gives what it made before, so that a screen that is opened again has nothing to do. To be called where work is
 * done, off the JavaFX thread.
 *
 * @param <T> what is made; immutable
 */
public final class ReadOnce<T> implements Callable<T> {
    private final Supplier<Held> there;
    private final Supplier<Optional<Locale>> spoken;
    private final Function<Held, T> make;
    private Optional<Made<T>> made = Optional.empty();

    private record Made<T>(Held of, Optional<Locale> in, T result) {
        boolean isStill(Held now, Optional<Locale> spoken) {
            return of.isStill(now) && in.equals(spoken);
        }
    }

    /** @param make something without words */
    public ReadOnce(OpenJournal open, Function<Held, T> make) {
        this(() -> held(open), make);
    }

    /**
     * @param texts in whose language it is made; a model and these outlast a change of it
     * @param make  something that has words in it, or of which something with words is made
     */
    public ReadOnce(OpenJournal open, Texts texts, BiFunction<Held, Texts, T> make) {
        this(() -> held(open), () -> Optional.of(texts.locale()), held -> make.apply(held, texts));
    }

    /**
     * @param there what there is to show now
     * @param make  something without words
     */
    public ReadOnce(Supplier<Held> there, Function<Held, T> make) {
        this(there, Optional::empty, make);
    }

    private ReadOnce(Supplier<Held> there, Supplier<Optional<Locale>> spoken, Function<Held, T> make) {
        this.there = there;
        this.spoken = spoken;
        this.make = make;
    }

    private static Held held(OpenJournal open) {
        return Held.of(open.journal(), open.plans(), open.clock());
    }

    @Override
    public synchronized T call() {
        var now = there.get();
        // asked before it is made: where the language changes meanwhile, it is made again the next time
        var locale = spoken.get();
        var known = made.filter(before -> before.isStill(now, locale))
                .orElseGet(() -> new Made<>(now, locale, make.apply(now)));
        made = Optional.of(known);
        return known.result();
    }
}
