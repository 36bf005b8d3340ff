package org.ldnjournal.app;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Guard;
import org.ldnjournal.ui.shell.Idle;
import org.ldnjournal.ui.shell.Machine;

/** Watches the window: locks where it was left alone, and looks at the file again when somebody comes back to it. */
final class Watch {
    /** How often it is looked whether the window was touched. */
    private static final int IDLE_SECONDS = 10;

    private final Supplier<Optional<ShownJournal>> shown;
    private final Background background;
    private final Idle idle;

    private Watch(Supplier<Optional<ShownJournal>> shown, Background background, Clock clock) {
        this.shown = shown;
        this.background = background;
        idle = new Idle(clock);
    }

    /** Begins to watch this window, for as long as the program runs. */
    static void begin(Stage stage, Clock clock, Supplier<Machine> machine, Supplier<Optional<ShownJournal>> shown,
            Background background) {
        var watch = new Watch(shown, background, clock);
        var timer = new Timeline(new KeyFrame(Duration.seconds(IDLE_SECONDS), _ -> watch.look(machine.get())));
        timer.setCycleCount(Animation.INDEFINITE);
        timer.play();
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                watch.cameBack();
            }
        });
        stage.getScene().addEventFilter(InputEvent.ANY, _ -> watch.idle.touch());
    }

    private void look(Machine machine) {
        if (idle.since(machine.lockAfter())) {
            shown.get().map(ShownJournal::guard).ifPresent(Guard::lock);
        }
    }

    private void cameBack() {
        shown.get().ifPresent(journal -> background.run(() -> {
            journal.file().refuseReplaced();
            return true;
        }, _ -> { }));
    }
}
