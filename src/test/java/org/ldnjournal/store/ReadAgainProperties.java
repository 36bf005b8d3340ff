package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.ldnjournal.store.SomeJournal.opened;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;

/**
 * A day that is saved is the only one that is read again: what is shown then is what a new reading of all would show.
 */
class ReadAgainProperties {
    private static final int TRIES = 25;

    private int hours;

    private enum Way { ALONE, TOGETHER, TAKEN_BACK, CLEARED, PUT_BACK, UNREAD }

    record Step(Entry entry, Way way) {}

    @Property(tries = TRIES)
    void whatIsShownAfterSavingIsWhatTheFileHolds(@ForAll("steps") List<Step> steps) throws Exception {
        var folder = Files.createTempDirectory("read-again");
        var path = SomeJournal.in(folder);
        try (var mine = opened(JournalFile.open(path))) {
            mine.journal().contents();
            for (var step : steps) {
                take(step, mine);
                if (step.way() != Way.UNREAD) {
                    try (var fresh = opened(JournalFile.openReadOnly(path))) {
                        assertThat(mine.journal().contents()).isEqualTo(fresh.journal().contents());
                    }
                }
            }
        } finally {
            try (var left = Files.walk(folder)) {
                left.sorted(Comparator.reverseOrder()).forEach(each -> assertThat(each.toFile().delete()).isTrue());
            }
        }
    }

    private void take(Step step, JournalFile mine) {
        var journal = mine.journal();
        switch (step.way()) {
            case ALONE, UNREAD -> record(journal, step);
            case TOGETHER -> mine.together(() -> {
                journal.contents();
                record(journal, step);
                journal.contents();
            });
            case TAKEN_BACK -> catchThrowable(() -> mine.together(() -> {
                journal.contents();
                record(journal, step);
                throw new IllegalStateException("taken back");
            }));
            case CLEARED -> {
                record(journal, step);
                journal.contents();
                journal.record(Entry.empty(step.entry().day()), later());
            }
            case PUT_BACK -> {
                var day = step.entry().day();
                var was = journal.entry(day).orElseGet(() -> LoggedEntry.none(day));
                record(journal, step);
                journal.contents();
                journal.putBack(was.entry(), was, later());
            }
        }
    }

    private void record(Journal journal, Step step) {
        journal.record(step.entry(), later());
    }

    /** No two things are written at the same moment. */
    private Moment later() {
        hours++;
        return new Moment(SomeJournal.AT.instant().plus(Duration.ofHours(hours)), SomeJournal.AT.zone());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(SomeValues.entries(), Arbitraries.of(Way.class)).as(Step::new).list().ofMaxSize(10);
    }
}
