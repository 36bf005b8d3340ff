package org.ldnjournal.ui.kit;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/**
 * Hands on the keyboard: TestFX's robot, which goes on as soon as the screen has shown what a key did.
 * TestFX by itself waits a fixed 50 ms after each key and 25 ms more after a pressed and released one.
 */
public final class Hands extends FxRobot {
    @Override
    public FxRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        settle();
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        settle();
        return this;
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (var key : keys) {
            robotContext().getKeyboardRobot().pressNoWait(key);
            robotContext().getKeyboardRobot().releaseNoWait(key);
            settle();
        }
        return this;
    }

    /** Holds the first keys while the last one is pressed. */
    @Override
    public FxRobot push(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        settle();
        return this;
    }

    /** Types these characters where the keyboard is; the whole of them is shown when this returns. */
    @Override
    public FxRobot write(String text) {
        var scene = window(Window::isFocused).getScene();
        text.chars().forEach(character ->
                robotContext().getBaseRobot().typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(character)));
        settle();
        return this;
    }

    /** Says, as GTK does of Ctrl+2 and Windows of AltGr, that this character was typed while these keys were held. */
    public Hands writeHeld(String character, KeyCode... held) {
        var keys = Set.of(held);
        var typed = new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false,
                keys.contains(KeyCode.CONTROL), keys.contains(KeyCode.ALT), false);
        interact(() -> window(Window::isFocused).getScene().getFocusOwner().fireEvent(typed));
        return this;
    }

    @Override
    public FxRobot interact(Runnable work) {
        Snapshots.onFx(() -> {
            work.run();
            return null;
        });
        settle();
        return this;
    }

    /** Waits until what was asked of the screen is done and a whole frame with it has been laid out. */
    public static void settle() {
        var shown = new CompletableFuture<Void>();
        Snapshots.onFx(() -> {
            new TwoFrames(shown).start();
            return null;
        });
        shown.join();
        Snapshots.onFx(() -> null);
    }

    /** A frame calls its timers before its layout: at the second call the first frame is whole. */
    private static final class TwoFrames extends AnimationTimer {
        private final CompletableFuture<Void> shown;
        private int frames;

        private TwoFrames(CompletableFuture<Void> shown) {
            this.shown = shown;
        }

        @Override
        public void handle(long now) {
            frames++;
            if (frames == 2) {
                stop();
                shown.complete(null);
            }
        }
    }
}
