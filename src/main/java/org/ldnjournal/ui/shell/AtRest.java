package org.ldnjournal.ui.shell;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Work that nobody waits for yet, done piece by piece on the JavaFX thread while the window is not touched: the first
 * after a moment, the next ones with a breath between. Who is busy typing is not made to wait: after each touch there
 * is a pause.
 */
public final class AtRest {
    /** Before the first piece. */
    static final Duration MOMENT = Duration.ofMillis(1500);
    /** For how long nothing was touched before the next piece, and at most twice that. */
    static final Duration PAUSE = Duration.ofMillis(500);
    /** Between two pieces, while nothing is touched: three frames, in which what was pressed is heard. */
    static final Duration BREATH = Duration.ofMillis(50);

    private final Delay delay;
    private boolean touched;
    private Delay.CallOff waiting = () -> { };

    public AtRest(Delay delay) {
        this.delay = delay;
    }

    /** Somebody pressed a key or a button of the mouse, or scrolled. */
    public void touch() {
        touched = true;
    }

    /**
     * Begins with this, in place of what was begun before. What breaks in one piece is thrown, and the others follow.
     *
     * @param piece does the next piece; answers whether there was one; what broke is no next piece again
     */
    public void begin(BooleanSupplier piece) {
        waiting.now();
        touched = false;
        waiting = delay.after(MOMENT, () -> look(piece));
    }

    private void look(BooleanSupplier piece) {
        if (touched) {
            touched = false;
            waiting = delay.after(PAUSE, () -> look(piece));
            return;
        }
        boolean goOn = true;
        try {
            goOn = piece.getAsBoolean();
        } finally {
            if (goOn) {
                waiting = delay.after(BREATH, () -> look(piece));
            }
        }
    }
}
