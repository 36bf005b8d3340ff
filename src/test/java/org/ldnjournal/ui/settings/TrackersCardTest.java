package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Machine;

/** Own trackers are begun by keyboard, from the first field on, each question after what asks for it. */
class TrackersCardTest {
    private static final Moment AT = Moment.of(LocalDateTime.of(2026, 11, 1, 8, 0), ZoneOffset.UTC);

    private final MemoryJournal memory = new MemoryJournal();
    private Runnable leaving = () -> { };

    private SettingsModel shown() {
        var model = new SettingsModel(AtOnce.of(memory, new MemoryPlanBook(),
                Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC)), () -> Locale.UK,
                () -> Machine.USUAL,
                _ -> { });
        model.shown();
        return model;
    }

    @Test
    void aTrackerThatWasEndedIsPutBackAndEnterOnceMoreBeginsNone() {
        var walking = new Tracker(new UUID(0, 1), "Walking", new Tracker.YesNo(), JournalDay.of(2026, 11, 1),
                Optional.empty());
        memory.record(walking, AT);
        memory.record(new Tracker(new UUID(0, 2), "Steps", new Tracker.YesNo(), JournalDay.of(2026, 11, 22),
                Optional.empty()), AT);
        var model = shown();
        try (var stage = new OnStage(() -> {
            var card = new TrackersCard(model.dayItems(), Texts.of(Locale.UK));
            model.read().subscribe(read -> read.ifPresent(card::show));
            return card;
        })) {
            for (var name : List.of("Walking", "Steps")) {
                var before = memory.contents().items().of(Tracker.class);
                stage.tabTo("End " + name).press(KeyCode.ENTER, KeyCode.ENTER);
                assertThat(memory.contents().items().of(Tracker.class)).isNotEqualTo(before);
                assertThat(((Labeled) stage.focused()).getText()).isEqualTo("“" + name + "” is ended.");
                stage.press(KeyCode.TAB, KeyCode.ENTER, KeyCode.ENTER);
                assertThat(memory.contents().items().of(Tracker.class)).containsExactlyInAnyOrderElementsOf(before);
                assertThat(((Labeled) stage.focused()).getText()).isEqualTo("It is back.");
            }
        }
    }

    @Test
    void anAllergyThatWasTakenAwayIsPutBackAndDoesNotComeBackByItself() {
        memory.record(new Allergy(new UUID(0, 1), "Penicillin"), AT);
        var model = shown();
        try (var stage = new OnStage(() -> {
            var card = new AboutMeCard(model.person(), Texts.of(Locale.UK));
            model.read().subscribe(read -> read.ifPresent(card::show));
            leaving = card::keepTyped;
            return card;
        })) {
            stage.tabTo("Remove Penicillin").press(KeyCode.ENTER);
            Snapshots.onFx(() -> {
                leaving.run();
                return null;
            });
            assertThat(memory.contents().items().of(Allergy.class)).isEmpty();
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo("“Penicillin” was taken away.");
            stage.press(KeyCode.TAB, KeyCode.ENTER, KeyCode.ENTER);
            assertThat(memory.contents().items().of(Allergy.class)).extracting(Allergy::words)
                    .containsExactly("Penicillin");
        }
    }

    @Test
    void theTabKeyGoesOnToWhatTheChosenKindAsksFor() {
        var model = shown();
        try (var stage = new OnStage(() -> new TrackersCard(model.dayItems(), Texts.of(Locale.UK)))) {
            stage.tabTo("What you want to follow").write("Walking").press(KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT,
                    KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB).write("none").press(KeyCode.ENTER);
            assertThat(stage.says("Type 2 to 6 different words, with a comma between them.")).isTrue();
            stage.write(", a little").press(KeyCode.ENTER).write("Steps").press(KeyCode.TAB, KeyCode.LEFT,
                    KeyCode.TAB).write("steps").press(KeyCode.ENTER);
        }
        assertThat(memory.contents().items().of(Tracker.class)).extracting(Tracker::name, Tracker::kind)
                .containsExactlyInAnyOrder(
                        tuple("Walking", new Tracker.Choice(List.of("none", "a little"))),
                        tuple("Steps", new Tracker.Amount("steps")));
    }
}
