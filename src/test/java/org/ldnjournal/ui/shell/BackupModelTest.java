package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldnjournal.backup.Backups;

class BackupModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);

    private final SomeBackups around = new SomeBackups();
    private final BackupModel model = around.model(CLOCK, Optional.empty());

    @Test
    void makesOneWhenItIsDueAndNoneAgainOnTheSameDay() {
        model.makeIfDue();
        model.makeIfDue();
        assertThat(model.state().get().orElseThrow().backups()).hasSize(1);
        assertThat(model.outcome().get().orElseThrow()).isInstanceOf(Backups.Made.class);
        assertThat(model.worthAWord().get()).isFalse();
    }

    /** A note that came with the window and went with the first backup moved the page under the hand. */
    @Test
    void saysNoWordWhereOneIsAboutToBeMade() {
        var said = new ArrayList<Boolean>();
        model.worthAWord().addListener((_, _, now) -> said.add(now));
        model.makeIfDue();
        assertThat(said).isEmpty();
    }

    @Test
    void saysAWordWhereNoneCouldBeMadeForAWeekAndWhyNot() {
        var refused = new Backups.NotMade(Backups.Why.FOLDER_MISSING, "stick");
        var without = around.model(CLOCK, Optional.of(refused));
        without.makeIfDue();
        assertThat(without.outcome().get()).contains(refused);
        assertThat(without.worthAWord().get()).isTrue();
        assertThat(without.underWay().get()).isFalse();
    }

    @Test
    void anotherFolderIsKeptAndGetsABackupAtOnce() {
        model.look();
        model.chooseFolder();
        assertThat(around.kept).containsExactly(Path.of("other disk"));
        assertThat(model.state().get().orElseThrow().folder()).isEqualTo(Path.of("other disk"));
        assertThat(model.state().get().orElseThrow().lastGood()).isPresent();
    }

    /** Between the two presses somebody may go to another place. */
    @Test
    void aRehearsalThatIsClosedBeforeItCouldBeReadIsNotShown() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = around.model(CLOCK, Optional.empty(), new Background(waiting::add, Runnable::run, broken -> {
            throw new AssertionError(broken);
        }));
        slow.make();
        waiting.remove().run();
        waiting.remove().run();
        slow.rehearse(slow.state().get().orElseThrow().lastGood().orElseThrow());
        slow.closeRehearsal();
        waiting.remove().run();
        assertThat(slow.rehearsal().get()).isEmpty();
    }

    @Test
    void aRehearsalIsShownUntilItIsClosedAndRestoringIsHandedOn() {
        model.make();
        var backup = model.state().get().orElseThrow().lastGood().orElseThrow();
        model.rehearse(backup);
        assertThat(model.rehearsal().get().orElseThrow()).isInstanceOf(Backups.Shown.class);
        model.closeRehearsal();
        assertThat(model.rehearsal().get()).isEmpty();
        model.restore(backup);
        assertThat(around.restored).containsExactly(backup);
    }
}
