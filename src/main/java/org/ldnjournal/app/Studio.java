package org.ldnjournal.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.shell.MainWindow;

/** Where pictures are taken, by JavaFX's own headless platform: no display, no GTK. */
final class Studio {
    /** So many frames later what a screen shows has been read, laid out and painted. */
    private static final int FRAMES = 30;

    private final Path folder;

    /** @param folder where the pictures are left */
    Studio(Path folder) {
        this.folder = folder;
    }

    /** Starts the toolkit; once in a process. */
    static void open() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Platform.startup(() -> Platform.setImplicitExit(false));
    }

    /** A window with this in it, as wide as the program's. */
    Stage show(Supplier<? extends Parent> root, double height, Appearance look) throws IOException {
        return onFx(() -> {
            var scene = new Scene(root.get(), MainWindow.WIDTH, height);
            new Theme(scene).apply(look);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return stage;
        });
    }

    /** Leaves a picture of the window under this name. */
    void save(Stage stage, String name) throws IOException {
        awaitFrames();
        var picture = onFx(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }

    void close(Stage stage) throws IOException {
        onFx(() -> {
            stage.close();
            return stage;
        });
    }

    private static void awaitFrames() throws IOException {
        var painted = new CompletableFuture<Void>();
        onFx(() -> {
            frames(painted).start();
            return painted;
        });
        await(painted);
    }

    private static AnimationTimer frames(CompletableFuture<Void> painted) {
        return new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES) {
                    stop();
                    painted.complete(null);
                }
            }
        };
    }

    /** Does this on the JavaFX thread and waits for it. */
    static <T> T onFx(Supplier<T> work) throws IOException {
        return await(CompletableFuture.supplyAsync(work, Platform::runLater));
    }

    private static <T> T await(CompletableFuture<T> result) throws IOException {
        try {
            return result.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IOException(broken);
        }
    }
}
