package org.ldnjournal.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;

/** Runs the toolkit and takes pictures of parts in a themed scene; pictures go to {@code target/snapshots}. */
public final class Snapshots {
    private static boolean started;

    private Snapshots() {}

    /** Starts the toolkit once. */
    public static synchronized void start() {
        if (!started) {
            try {
                // TestFX starts it, so that tests with a robot can run in the same process.
                FxToolkit.registerPrimaryStage();
            } catch (TimeoutException late) {
                throw new IllegalStateException(late);
            }
            Platform.setImplicitExit(false);
            started = true;
        }
    }

    /** Does this on the JavaFX thread and waits for it. */
    public static <T> T onFx(Supplier<T> work) {
        start();
        var task = new FutureTask<>(work::get);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A picture of this in this appearance. */
    public static WritableImage take(Supplier<Parent> part, Appearance appearance, double width, double height) {
        var scene = onFx(() -> {
            var made = new Scene(part.get(), width, height);
            new Theme(made).apply(appearance);
            return made;
        });
        // What screens do "later" on the JavaFX thread is done by then.
        onFx(() -> null);
        return onFx(() -> scene.snapshot(null));
    }

    /** Keeps a picture to look at. */
    public static void keep(String name, WritableImage picture) {
        try {
            var folder = Files.createDirectories(Path.of("target", "snapshots"));
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", folder.resolve(name + ".png").toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
