package org.ldnjournal.ui.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.ldnjournal.ui.kit.AfterLayout;
import org.ldnjournal.ui.kit.Visible;

/**
 * The screens of places and of pages behind them, one above another: only the open one is seen. One that was open or
 * made ready stays below it: what keeps its place keeps its looks.
 */
final class Screens extends StackPane {
    private final Map<String, Layer> made = new HashMap<>();
    /** The one that is made ready, until it is or is opened. */
    private Optional<Layer> readying = Optional.empty();
    private boolean readsAhead;
    /** Those that broke and were not shown since: that is told once, and again when somebody opens them. */
    private final Set<String> broken = new HashSet<>();

    /** Whether a screen is seen is told of its layer: it has a say in its own node. */
    private record Layer(Screen screen, StackPane node) {
        static Layer of(Screen screen) {
            return new Layer(screen, new StackPane(screen.node()));
        }
    }

    /** This screen; made when it is first asked for. */
    Screen of(Destination page) {
        return layer(page).screen();
    }

    private Layer layer(Destination page) {
        return made.computeIfAbsent(page.id(), _ -> Layer.of(page.screen().get()));
    }

    /** Whether it is open or lies below, as it was opened or made ready. */
    boolean has(Destination page) {
        return made.containsKey(page.id()) && getChildren().contains(layer(page).node());
    }

    /** Whether it can still be made ready. */
    boolean waits(Destination page) {
        return !has(page) && !broken.contains(page.id());
    }

    /** Brings this into view instead of the one before; where that breaks, it is made anew the next time. */
    void show(Destination page) {
        orGiveUp(page, () -> {
            var layer = layer(page);
            readying.filter(layer::equals).ifPresent(this::isReady);
            if (!getChildren().contains(layer.node())) {
                getChildren().add(layer.node());
            }
            getChildren().forEach(other -> Visible.when(other, other == layer.node()));
            layer.screen().shown();
            broken.remove(page.id());
        });
    }

    /** What breaks here is thrown on; nothing of the screen stays that stands for what it should have shown. */
    private void orGiveUp(Destination page, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException | Error thrown) {
            broken.add(page.id());
            Optional.ofNullable(made.remove(page.id())).ifPresent(layer -> {
                getChildren().remove(layer.node());
                if (readying.filter(layer::equals).isPresent()) {
                    readying = Optional.empty();
                    readsAhead = false;
                }
                letGo(layer.screen(), thrown);
            });
            throw thrown;
        }
    }

    /** It may follow the journal already. */
    private static void letGo(Screen screen, Throwable why) {
        try {
            screen.hidden();
        } catch (RuntimeException | Error also) {
            why.addSuppressed(also);
        }
    }

    boolean isReadying() {
        return readying.isPresent();
    }

    /**
     * Makes a screen that nobody opened yet, dresses it and lets it read what it shows, below the open one
     * where nobody sees it; one that was let go of is only dressed. It does so in parts: a key that is pressed
     * meanwhile waits for one of them.
     *
     * @param afterReading runs what it is given once this has read
     */
    void ready(Destination page, Executor afterReading) {
        orGiveUp(page, () -> begin(page, afterReading));
    }

    private void begin(Destination page, Executor afterReading) {
        boolean isNew = !made.containsKey(page.id());
        var layer = layer(page);
        readying = Optional.of(layer);
        // it is given its room, too: unseen, but not yet away
        layer.node().setVisible(false);
        getChildren().addFirst(layer.node());
        inNextPart(page, layer, () -> {
            if (isNew && layer.screen().readsAhead()) {
                readsAhead = true;
                layer.screen().shown();
                afterReading.execute(() -> inNextPart(page, layer, () -> isReady(layer)));
            } else {
                isReady(layer);
            }
        });
    }

    /** Once what there is now was laid out and what was pressed meanwhile was heard, unless it is ready by then. */
    private void inNextPart(Destination page, Layer layer, Runnable part) {
        AfterLayout.run(this, () -> Platform.runLater(() -> {
            if (readying.filter(layer::equals).isPresent()) {
                orGiveUp(page, part);
            }
        }));
    }

    private void isReady(Layer layer) {
        readying = Optional.empty();
        layer.node().setManaged(false);
        if (readsAhead) {
            readsAhead = false;
            layer.screen().hidden();
        }
    }

    /** What is being made ready is not waited for. */
    void leave() {
        readying.ifPresent(this::isReady);
    }

    /** Takes away what lies below; it can be made ready again. */
    void letGoOfHidden() {
        getChildren().removeIf(node -> !node.isVisible());
    }
}
