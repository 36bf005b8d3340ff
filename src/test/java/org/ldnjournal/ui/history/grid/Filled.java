package org.ldnjournal.ui.history.grid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;

/** A table of days over a journal in memory; 3 mg are due each evening; it is Sunday 22 November 2026, 21:14. */
final class Filled {
    static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    static final int LAST_ROW = 13;
    static final int DOSE = 0;
    static final int PAIN = 1;
    static final int FATIGUE = 2;
    static final int SLEEP = 4;
    static final int EFFECTS = 5;
    static final int NOTE = 6;

    final MemoryJournal journal = new MemoryJournal();
    final MemoryPlanBook plans = new MemoryPlanBook();
    final OpenJournal open = AtOnce.of(journal, plans, CLOCK);
    final Texts texts;
    final GridModel model;

    Filled() {
        this(Locale.UK);
    }

    Filled(Locale locale) {
        texts = Texts.of(locale);
        model = new GridModel(open, texts, broken -> {
            throw new AssertionError(broken);
        });
        var start = TODAY.plusDays(-400);
        plans.record(new Plan(start, List.of(Step.last(Dose.mg("3"))), "P0", LocalTime.of(22, 0),
                Moment.of(start.date().atTime(20, 0), ZoneOffset.UTC), Optional.empty()));
    }

    Filled shown() {
        model.shown();
        return this;
    }

    void pain(JournalDay day, int value) {
        journal.record(entry(day).with(new Score(Scale.PAIN, value)),
                Moment.of(day.date().atTime(20, 0), ZoneOffset.UTC));
    }

    Entry entry(JournalDay day) {
        return journal.entry(day).map(logged -> logged.entry()).orElseGet(() -> Entry.empty(day));
    }

    Optional<Integer> painOn(JournalDay day) {
        return entry(day).score(Scale.PAIN).map(Score::value);
    }

    /** A cell of the last two weeks, its row counted from 0. */
    static GridCellAt cell(int row, int column) {
        return new GridCellAt(TODAY.plusDays(row - LAST_ROW), column);
    }

    /** What is said of the last thing done, in words. */
    String said() {
        return model.said().get().map(texts::say).orElse("");
    }
}
