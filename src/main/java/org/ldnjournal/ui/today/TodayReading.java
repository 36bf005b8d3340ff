package org.ldnjournal.ui.today;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.safety.Findings;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.ui.shell.Held;
import org.ldnjournal.ui.shell.ReadOnce;

/**
 * What Today shows first, read from the journal; it can be asked for before there is a screen to show it. How long what
 * is left of the medicine lasts is not in it: for that, all doses of years are taken from their bottles again. To be
 * called where work is done, off the JavaFX thread.
 */
public final class TodayReading implements Callable<DayPicture> {
    private final ReadOnce<DayPicture> reading;

    /** @param matcher recognises medicines, for the findings */
    public TodayReading(Journal journal, PlanBook plans, Clock clock, MedicineMatcher matcher) {
        reading = new ReadOnce<>(() -> Held.of(journal, plans, clock), held -> new DayPicture(
                held.today(), held.today(), held.contents(), held.history(),
                Findings.of(held.contents(), held.history(), held.today(), matcher), Optional.empty()));
    }

    @Override
    public DayPicture call() {
        return reading.call();
    }

    /** Reads it before it is asked for. */
    public void ahead() {
        call();
    }
}
