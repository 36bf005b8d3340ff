package org.ldnjournal.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.plan.PlanBook;

/**
 * The journal that the window shows, and who wants to know when something in it changed.
 *
 * <p>Models read and write through {@link #background()}; after a write they call {@link #changed()} on the JavaFX
 * thread, and every model that is being shown reads again.
 */
public final class OpenJournal {
    private final Journal journal;
    private final PlanBook plans;
    private final Clock clock;
    private final Background background;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    public OpenJournal(Journal journal, PlanBook plans, Clock clock, Background background) {
        this.journal = journal;
        this.plans = plans;
        this.clock = clock;
        this.background = background;
    }

    public Journal journal() {
        return journal;
    }

    public PlanBook plans() {
        return plans;
    }

    public Clock clock() {
        return clock;
    }

    public Background background() {
        return background;
    }

    /** Calls this after each change, until the subscription is let go. */
    public Subscription follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Says that something was written. */
    public void changed() {
        followers.forEach(Runnable::run);
    }

    /** Following the journal; let go of when a screen is hidden. */
    @FunctionalInterface
    public interface Subscription {
        void letGo();
    }
}
