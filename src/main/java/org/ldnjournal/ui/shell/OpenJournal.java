package org.ldnjournal.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.PlanHistory;

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
    private final boolean takesOver;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    public OpenJournal(Journal journal, PlanBook plans, Clock clock, Background background) {
        this(journal, plans, clock, background, true);
    }

    /** @param takesOver whether what could not be saved before belongs in it */
    public OpenJournal(Journal journal, PlanBook plans, Clock clock, Background background, boolean takesOver) {
        this.journal = journal;
        this.plans = plans;
        this.clock = clock;
        this.background = background;
        this.takesOver = takesOver;
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

    /**
     * Whether what could not be saved before the journal was closed belongs in it: not where a backup has taken the
     * place of the journal that it was typed for.
     */
    public boolean takesOver() {
        return takesOver;
    }

    /** Calls this after each change, until the subscription is let go. */
    public Subscription follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Calls this now and after each change, until the subscription is let go: how a screen that is shown keeps up. */
    public Subscription readNowAndAgain(Runnable reading) {
        var subscription = follow(reading);
        reading.run();
        return subscription;
    }

    /** Writes; what follows happens only once it is on the disk, and then whoever follows the journal reads again. */
    public void write(Runnable work, Runnable then) {
        background.run(() -> {
            work.run();
            return true;
        }, _ -> {
            then.run();
            changed();
        });
    }

    /**
     * Records a decision upon what the person sees, and nothing where something else was recorded since; what follows
     * happens only where it was.
     */
    public void record(PlanHistory seen, Decision decision, Runnable then) {
        background.run(() -> {
            boolean isStill = plans.history().equals(seen);
            if (isStill) {
                plans.record(decision);
            }
            return isStill;
        }, recorded -> {
            if (recorded) {
                then.run();
            }
            changed();
        });
    }

    /** Says that something was written. */
    public void changed() {
        followers.forEach(Runnable::run);
    }

    /** Following the journal; let go of when a screen is hidden. */
    @FunctionalInterface
    public interface Subscription {
        /** Of nothing: before a screen is first shown. */
        Subscription NONE = () -> { };

        void letGo();
    }
}
