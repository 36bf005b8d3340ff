package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.BackupModel;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.StillGuard;

/** The backups of an open journal, over its days. */
class BackingUpTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T19:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private JournalFile journal;

    @BeforeEach
    void makeJournal() {
        journal = ((Opened.Open) JournalFile.create(folder.resolve("mine.ldnj"))).journal();
    }

    @AfterEach
    void closeJournal() {
        journal.close();
    }

    private BackingUp at(Clock clock) {
        return new BackingUp(journal, Optional.empty(), clock, (_, action) -> {
            waiting.add(action);
            return () -> waiting.remove(action);
        }, StillSurroundings.DIRECT, new BackupModel.Around() {
            @Override
            public Optional<Path> chooseFolder(Path present) {
                return Optional.empty();
            }

            @Override
            public void keepFolder(Path chosen) {
                throw new AssertionError();
            }

            @Override
            public void restore(Backup backup) { }
        });
    }

    private int made() {
        return journal.backups(journal.usualBackups(), CLOCK).state().backups().size();
    }

    private void write(int note) {
        journal.journal().record(Entry.empty(JournalDay.of(2026, 11, 22)).withNote("note " + note), Moment.now(CLOCK));
    }

    @Test
    void oneIsMadeADayWhileTheWindowIsOpen() {
        var today = at(CLOCK);
        today.begin();
        assertThat(made()).as("not while the window opens").isZero();
        waiting.removeFirst().run();
        assertThat(made()).isEqualTo(1);
        waiting.removeFirst().run();
        assertThat(made()).isEqualTo(1);
        today.end();
        assertThat(waiting).isEmpty();
        at(Clock.offset(CLOCK, Duration.ofDays(1))).begin();
        waiting.removeFirst().run();
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void oneIsMadeOnClosingWhereSomethingWasWritten() {
        var open = at(CLOCK);
        open.begin();
        open.last();
        assertThat(made()).as("closed before the first look").isEqualTo(1);
        write(1);
        open.last();
        // the older one of the same day is let go
        assertThat(journal.backups(journal.usualBackups(), CLOCK).state().backups()).isNotEmpty();
        assertThat(folder.resolve("backups/mine 2026-11-22 19.00.00 (2).ldnj")).exists();
    }

    @Test
    void oneThatIsLookedIntoOutlastsANewerOneOfTheDayUntilItIsClosed() {
        var earlier = at(Clock.offset(CLOCK, Duration.ofHours(-2)));
        earlier.model().make();
        var model = at(CLOCK).model();
        model.look();
        var old = model.state().get().orElseThrow().lastGood().orElseThrow();
        model.rehearse(old);
        model.make();
        assertThat(old.file()).exists();
        assertThat(made()).isEqualTo(2);
        model.closeRehearsal();
        model.make();
        assertThat(old.file()).doesNotExist();
    }

    @Test
    void oneThatWasChosenOutlastsTheOneThatIsMadeOnClosing() {
        at(Clock.offset(CLOCK, Duration.ofHours(-2))).model().make();
        var open = at(CLOCK);
        open.model().look();
        var old = open.model().state().get().orElseThrow().lastGood().orElseThrow();
        open.model().rehearse(old);
        open.model().restore(old);
        open.model().closeRehearsal();
        write(1);
        open.last();
        assertThat(old.file()).exists();
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void theJournalIsLetGoOfWhereTheLastOneBreaks() throws IOException {
        var backups = at(CLOCK);
        backups.begin();
        waiting.removeFirst().run();
        var list = folder.resolve("backups/.mine.backups");
        Files.delete(list);
        // no list can be read here any more
        Files.createDirectory(list);
        var shown = Snapshots.onFx(() -> new ShownJournal(
                journal, new UntilClosed(Runnable::run), new UntilClosed(Runnable::run), backups,
                new StillGuard(Optional.empty()),
                new Places(new OpenJournal(journal.journal(), journal.plans(), CLOCK, StillSurroundings.DIRECT),
                        new MedicineMatcher(Vocabulary.shipped()), Texts.of(Locale.UK),
                        new StillSurroundings(Machine.USUAL, journal.file()))));
        assertThatThrownBy(() -> Snapshots.onFx(shown::letGo)).hasRootCauseInstanceOf(IOException.class);
        journal = ((Opened.Open) JournalFile.open(journal.file())).journal();
    }

    /** The file itself is as young as its last saving. */
    @Test
    void theWordForMissingBackupsComesSevenDaysAfterTheFirstEntry() {
        write(1);
        assertThat(wordAfter(Duration.ofDays(7).minusSeconds(1))).isFalse();
        assertThat(wordAfter(Duration.ofDays(7))).isTrue();
    }

    private boolean wordAfter(Duration gone) {
        var model = at(Clock.offset(CLOCK, gone)).model();
        model.look();
        return model.worthAWord().get();
    }
}
