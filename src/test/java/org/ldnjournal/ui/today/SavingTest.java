package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

class SavingTest {
    private final SlowWork work = new SlowWork();
    private final Saving saving = new Saving(new OpenJournal(new MemoryJournal(), new MemoryPlanBook(),
            Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC), work.background()), _ -> { });

    @Test
    void tryingAgainNeverWritesAnOlderValueOverANewerOne() {
        var disk = new ArrayList<String>();
        var full = new AtomicBoolean(true);
        saving.write("entry", _ -> {
            if (full.get()) {
                throw new JournalFailure(JournalFailure.Kind.DISK_FULL, "full");
            }
            disk.add("older");
        });
        work.finish();
        assertThat(saving.state().get()).isInstanceOf(SaveState.NotSaved.class);
        full.set(false);
        saving.write("entry", _ -> disk.add("newer"));
        saving.tryAgain();
        work.finish();
        assertThat(disk).containsExactly("newer");
        assertThat(saving.state().get()).isInstanceOf(SaveState.Saved.class);
    }
}
