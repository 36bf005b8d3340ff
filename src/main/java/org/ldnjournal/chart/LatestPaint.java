package org.ldnjournal.chart;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Paints off the JavaFX thread, one picture at a time. What is asked for while one is being painted waits, and only the
 * latest of it: however fast the asking, no more is painted than can be shown; and what was asked for last is not
 * painted again. To be asked on the JavaFX thread.
 *
 * @param <T> what is painted
 */
final class LatestPaint<T> {
    private final Executor painter;
    private final Consumer<T> show;
    private Optional<Supplier<T>> next = Optional.empty();
    private Optional<Object> asked = Optional.empty();
    private boolean painting;

    /** @param show is handed each picture, on the JavaFX thread */
    LatestPaint(Executor painter, Consumer<T> show) {
        this.painter = painter;
        this.show = show;
    }

    /** @param what equal to the one before where the same would be painted */
    void ask(Object what, Supplier<T> paint) {
        if (asked.filter(what::equals).isPresent()) {
            return;
        }
        asked = Optional.of(what);
        next = Optional.of(paint);
        if (!painting) {
            begin();
        }
    }

    private void begin() {
        var paint = next.orElseThrow();
        next = Optional.empty();
        painting = true;
        painter.execute(() -> {
            var painted = paint.get();
            onFx(() -> end(painted));
        });
    }

    private void end(T painted) {
        painting = false;
        // What was asked for meanwhile begins first: the painter has no pause while this is shown.
        if (next.isPresent()) {
            begin();
        }
        show.accept(painted);
    }

    private static void onFx(Runnable then) {
        if (Platform.isFxApplicationThread()) {
            then.run();
        } else {
            Platform.runLater(then);
        }
    }
}
