package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.report.Printing;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.StillGuard;

/** Whoever waits while the keys are made, which takes its time, or leaves it as it is, stays where they pressed. */
class PassphraseCardTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Test
    void theKeyboardStaysWithWhatIsWaitedFor() {
        try (var stage = onStage()) {
            stage.at(TEXTS.get("passphrase.set")).press(KeyCode.SPACE);
            stage.write("seven quiet blue walks").press(KeyCode.ENTER);
            stage.write("seven quiet blue walks").press(KeyCode.ENTER);
            assertThat(waiting).as("Enter goes to the next field, and on from the last").isNotEmpty();
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo(TEXTS.get("passphrase.working"));
        }
    }

    @Test
    void escapeLeavesItAsItIsAndTheKeyboardWithTheWayToBegin() {
        try (var stage = onStage()) {
            stage.at(TEXTS.get("passphrase.set")).press(KeyCode.SPACE).write("seven quiet").press(KeyCode.ESCAPE);
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo(TEXTS.get("passphrase.set"));
        }
    }

    private OnStage onStage() {
        var background = new Background(waiting::add, Runnable::run, broken -> {
            throw new AssertionError(broken);
        });
        var model = new PassphraseModel(new PassphraseTools(background, _ -> Optional.empty(),
                (_, _) -> new Printing.Cancelled(), Clock.systemUTC(), "journal.ldnj"),
                new StillGuard(Optional.empty()), TEXTS);
        var settings = new SettingsModel(AtOnce.of(new MemoryJournal(), new MemoryPlanBook(), Clock.systemUTC()),
                () -> Locale.UK, () -> Machine.USUAL, _ -> { });
        return new OnStage(() ->
                new VBox(new Button("Settings"), new PassphraseCard(model, settings, TEXTS).card()));
    }
}
