package org.ldnjournal.ui.shell;

import java.time.Clock;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one place to which everything broken travels: it is logged once, without health data, and shown calmly. */
public final class Problems implements Consumer<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private final Clock clock;
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private Consumer<Problem> show = _ -> { };

    public Problems(Clock clock) {
        this.clock = clock;
    }

    /** Who shows a problem; called on the JavaFX thread. */
    public void showWith(Consumer<Problem> view) {
        show = view;
    }

    /** Logs and shows what broke; the same thing a second time does nothing. */
    @Override
    public void accept(Throwable broken) {
        if (log(broken)) {
            show.accept(Problem.of(broken, clock.instant()));
        }
    }

    /** Logs what broke, where a screen shows it by itself. Answers whether it was new. */
    public boolean log(Throwable broken) {
        boolean isNew = seen.add(broken);
        if (isNew) {
            LOG.log(Level.SEVERE, Problem.of(broken, clock.instant())::details);
        }
        return isNew;
    }
}
