package org.ldnjournal.ui.today;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.StandingClock;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.OpenJournal;

/** A journal in memory, a clock that is set by hand, and the model of a day: what tests of this screen start from. */
final class Given {
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());

    /** Sunday 22 November 2026, 21:14. */
    final StandingClock clock = new StandingClock(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    final MemoryJournal memory = new MemoryJournal();
    final MemoryPlanBook plans = new MemoryPlanBook();
    final List<Throwable> logged = new ArrayList<>();
    final List<Runnable> waiting = new ArrayList<>();
    private final Delay delay = (_, action) -> {
        waiting.add(action);
        return () -> waiting.remove(action);
    };
    private TodayModel model;

    /** The model, over the journal in memory. */
    TodayModel model() {
        return model(memory);
    }

    /** The model, over another journal the first time it is asked for. */
    TodayModel model(Journal journal) {
        return model(journal, Runnable::run);
    }

    /** The same, where reading and writing take their time. */
    TodayModel model(Journal journal, Executor work) {
        if (model == null) {
            var background = new Background(work, Runnable::run, logged::add);
            model = new TodayModel(new OpenJournal(journal, plans, clock, background), MATCHER, delay, logged::add);
        }
        return model;
    }

    /** The model of this journal after it was locked and opened again: nothing is known of the one before. */
    TodayModel afterLock(Journal journal) {
        model.hidden();
        var typed = model.unfinished();
        model = null;
        typed.accept(model(journal));
        return model;
    }

    /** The model of this journal after a backup was put in the place of the one before. */
    TodayModel afterRestoring() {
        model.hidden();
        var typed = model.unfinished();
        model = new TodayModel(new OpenJournal(memory, plans, clock,
                new Background(Runnable::run, Runnable::run, logged::add), false), MATCHER, delay, logged::add);
        typed.accept(model);
        return model;
    }

    /** The model of this journal after the program ended without a word: what waited was never done. */
    TodayModel afterCrash() {
        waiting.clear();
        model = null;
        return model();
    }

    /** Does this where screens live. */
    static void onFx(Runnable work) {
        Snapshots.onFx(() -> {
            work.run();
            return true;
        });
    }

    /** The typing has paused. */
    void pause() {
        var due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    JournalDay today() {
        return Rollover.USUAL.today(clock);
    }

    void decided(JournalDay from, Decision.Kind kind) {
        plans.record(new Decision(from, kind, "", true, Moment.now(clock)));
        model().shown();
    }

    /** 1.5, 3 and 4.5 mg, each for 14 days, begun nine days ago. */
    void plan() {
        plans.record(new Plan(today().plusDays(-9), List.of(Step.of(Dose.mg("1.5"), 14), Step.of(Dose.mg("3"), 14),
                Step.last(Dose.mg("4.5"))), "P0", LocalTime.of(22, 0), Moment.now(clock), Optional.empty()));
    }

    void score(JournalDay day, int pain, int fatigue, int sleep) {
        memory.record(Entry.empty(day).with(pain(pain)).with(new Score(Scale.FATIGUE, fatigue))
                .with(new Score(Scale.SLEEP_QUALITY, sleep)), Moment.now(clock));
    }

    void taken(JournalDay day, String milligrams) {
        memory.record(new DoseRecord(day, 1, new DoseRecord.Taken(Dose.mg(milligrams), Moment.now(clock)),
                Moment.now(clock), DoseRecord.Assurance.NOT_ASKED));
    }

    static Score pain(int value) {
        return new Score(Scale.PAIN, value);
    }

    Entry stored(JournalDay day) {
        return memory.entry(day).orElseThrow().entry();
    }
}
