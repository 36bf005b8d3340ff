package org.ldnjournal.ui.shell;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import org.ldnjournal.ui.kit.Keyboard;

/**
 * Where one is among the screens, and how one goes on and back: what is left finishes first, and where a screen breaks
 * the one before is open again below its problem.
 */
final class Way {
    private final Screens screens;
    private final Consumer<Standing> arrived;
    private final FirstOpening firstOpening = new FirstOpening();
    private Executor afterReading = Platform::runLater;
    private Optional<Standing> now = Optional.empty();

    /** @param arrived is told where one is once that is shown */
    Way(Screens screens, Consumer<Standing> arrived) {
        this.screens = screens;
        this.arrived = arrived;
    }

    /** Runs what it is given once what is shown now has read. */
    Executor afterReading() {
        return afterReading;
    }

    void afterReading(Executor reading) {
        afterReading = reading;
    }

    /** Empty while no place is open. */
    Optional<Standing> now() {
        return now;
    }

    /** What is seen now. */
    Optional<Screen> screen() {
        return now.map(this::screen);
    }

    private Screen screen(Standing there) {
        return screens.of(there.at());
    }

    /**
     * To this place itself, not to what was opened from it before. It takes the keyboard only once it is shown, with
     * what was read for it.
     *
     * @param focused is told when it has it
     */
    void to(Place place, Runnable focused) {
        var there = Standing.in(place);
        Consumer<Node> shown = _ -> { };
        if (!now.equals(Optional.of(there))) {
            shown = firstOpening.of(place.id());
            change(there);
        }
        var opened = shown;
        onceRead(screen -> {
            Keyboard.give(screen.node(), screen::firstFocus);
            focused.run();
            opened.accept(screen.node());
        });
    }

    /** To this page behind what is seen; where it is seen already, it gets the keyboard. */
    void behind(Behind page, Optional<Node> keyboard) {
        var shown = firstOpening.of(page.id());
        now.filter(from -> from.at() != page).ifPresent(from -> change(from.goneTo(page, keyboard)));
        screen().ifPresent(screen -> {
            Keyboard.give(screen.node(), screen::firstFocus);
            onceRead(read -> shown.accept(read.node()));
        });
    }

    /** Back to where the page that is seen was opened from; the keyboard is where it was there, if that still is. */
    void back() {
        now.flatMap(Standing::came).ifPresent(came -> {
            change(came.from());
            var screen = screen(came.from());
            Keyboard.give(screen.node(), () -> came.keyboard().filter(node -> node.getScene() != null)
                    .orElseGet(screen::firstFocus));
        });
    }

    /** What is open finishes; nothing is open any more. */
    void leave() {
        screen().ifPresent(Screen::hidden);
        now = Optional.empty();
    }

    private void change(Standing there) {
        var before = now;
        leave();
        try {
            bring(there);
        } catch (RuntimeException | Error broken) {
            now = Optional.empty();
            before.ifPresent(standing -> goBack(standing, broken));
            throw broken;
        }
    }

    /** Where that one breaks too, none is open, and each can be tried anew. */
    private void goBack(Standing before, Throwable why) {
        try {
            bring(before);
        } catch (RuntimeException | Error also) {
            now = Optional.empty();
            why.addSuppressed(also);
        }
    }

    private void bring(Standing there) {
        now = Optional.of(there);
        screens.show(there.at());
        arrived.accept(there);
    }

    /** Once what is seen now was read, unless something else is by then. */
    private void onceRead(Consumer<Screen> action) {
        var asked = now;
        afterReading.execute(() -> now.filter(there -> asked.equals(Optional.of(there))).map(this::screen)
                .ifPresent(action));
    }
}
