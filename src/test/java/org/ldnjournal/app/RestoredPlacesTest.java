package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.history.grid.GridModel;
import org.ldnjournal.ui.history.grid.OwedCell;
import org.ldnjournal.ui.medicines.MedicinesModel;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.FullDisk;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.today.TodayModel;

/** The places of a journal that was locked, or that a backup has taken the place of. */
class RestoredPlacesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);

    private final List<Object> asked = new ArrayList<>();
    private final Consumer<Object> before = asked::add;
    private final List<Throwable> logged = new ArrayList<>();

    /** Locked before anybody opened them, they would else be asked once more, in a journal that takes over. */
    @Test
    void whatCouldNotBeSavedInTheJournalBeforeIsAskedForOnceAndNotAgainAfterALock() {
        var restored = places(false);
        restored.goOnWith(Map.of(TodayModel.class, before, GridModel.class, before));
        assertThat(asked).hasOnlyElementsOfTypes(TodayModel.class, GridModel.class).hasSize(2);
        assertThat(restored.unfinished().values()).doesNotContain(before);
    }

    /** A place that nobody opens is made seconds later, or never. */
    @Test
    void afterALockWhatCouldNotBeSavedIsTakenUpAtOnceAndOtherPlacesGoOnOnceTheyAreMade() {
        var unlocked = places(true);
        unlocked.goOnWith(Map.of(TodayModel.class, before, GridModel.class, before, MedicinesModel.class, before));
        assertThat(asked).hasOnlyElementsOfTypes(TodayModel.class, GridModel.class).hasSize(2);
        assertThat(unlocked.unfinished()).containsEntry(MedicinesModel.class, before);
    }

    @Test
    void whatCouldNotBeWrittenInTheTableOfDaysIsTriedAgainWithToday() {
        var journal = new MemoryJournal();
        var disk = new FullDisk();
        var open = disk.of(journal, new MemoryPlanBook(), CLOCK);
        var typed = OwedCell.pain(open, TODAY);
        var places = places(open);
        places.goOnWith(Map.of(GridModel.class, model -> typed.accept((GridModel) model)));
        assertThat(logged).hasSize(1);
        disk.makeRoom();
        places.tryAgain();
        assertThat(journal.entry(TODAY).flatMap(logged -> logged.entry().score(Scale.PAIN)))
                .contains(new Score(Scale.PAIN, 7));
    }

    @Test
    void aTableOfDaysThatNobodyOpenedIsNotMadeForThat() {
        var places = places(true);
        places.tryAgain();
        assertThat(places.unfinished()).doesNotContainKey(GridModel.class);
    }

    private Places places(boolean takesOver) {
        return places(new OpenJournal(new MemoryJournal(), new MemoryPlanBook(), CLOCK, AtOnce.background(),
                takesOver));
    }

    private Places places(OpenJournal open) {
        return new Places(open, new MedicineMatcher(Vocabulary.shipped()), Texts.of(Locale.UK),
                new StillSurroundings(Machine.USUAL, Path.of("journal.ldnj")) {
                    @Override
                    public void log(Throwable broken) {
                        logged.add(broken);
                    }
                });
    }
}
