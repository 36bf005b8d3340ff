package org.ldnjournal.ui.shell;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Waiting without a thread of its own; tests let the time pass themselves. */
@FunctionalInterface
public interface Delay {

    /** Does this on the JavaFX thread after so long, unless it is called off before. */
    CallOff after(Duration wait, Runnable action);

    /** Calls off what waits; nothing happens where it is done already. */
    @FunctionalInterface
    interface CallOff {
        void now();
    }

    /** By the clock of the JavaFX toolkit. */
    static Delay ofToolkit() {
        return (wait, action) -> {
            var pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
            pause.setOnFinished(_ -> action.run());
            pause.play();
            return pause::stop;
        };
    }
}
