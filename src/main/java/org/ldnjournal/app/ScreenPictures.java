package org.ldnjournal.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.start.StartModel;
import org.ldnjournal.ui.start.StartScreen;

/** Pictures of every screen, light and dark, painted by JavaFX's own headless platform: no display, no GTK. */
final class ScreenPictures {
    /** So many frames later what a screen shows has been read, laid out and painted. */
    private static final int FRAMES = 30;
    private static final List<Appearance.Mode> MODES = List.of(Appearance.Mode.LIGHT, Appearance.Mode.DARK);
    /** Room for the ladder, the coming days and the steps; the screen of the headless platform is 1000 pixels high. */
    private static final double PLAN_HEIGHT = 990;

    private final Console console;
    private final Path folder;
    private final MedicineMatcher matcher = new MedicineMatcher(Vocabulary.shipped());

    ScreenPictures(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    /** Starts the toolkit where there is no display; once for all pictures. */
    static void begin() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Platform.startup(() -> Platform.setImplicitExit(false));
    }

    /** Takes a picture of the start and of every place of this journal. */
    void take(Path journal) throws IOException {
        for (var mode : MODES) {
            takeStart(mode);
        }
        open(journal, MainWindow.HEIGHT, (places, stage, look) -> {
            for (var place : places.all()) {
                take(places, stage, place.id(), place.id(), look);
            }
        });
    }

    /** Takes a picture of the plan of this journal, under this name. */
    void takePlan(Path journal, String name) throws IOException {
        open(journal, PLAN_HEIGHT, (places, stage, look) -> take(places, stage, "plan", name, look));
    }

    /** What is done with an open window. */
    private interface Taking {
        void take(Places places, Stage stage, Appearance look) throws IOException;
    }

    private void open(Path journal, double height, Taking taking) throws IOException {
        switch (JournalFile.openReadOnly(journal)) {
            case Opened.Refused(var kind, var file, _) -> throw new IOException(kind + " " + file);
            case Opened.Open(var file) -> {
                try (file) {
                    for (var mode : MODES) {
                        open(file, height, Appearance.USUAL.withMode(mode).withReducedMotion(true), taking);
                    }
                }
            }
        }
    }

    private void open(JournalFile file, double height, Appearance look, Taking taking) throws IOException {
        var journal = new OpenJournal(file.journal(), file.plans(), console.clock(), StillSurroundings.DIRECT);
        var around = new StillSurroundings(Machine.USUAL.withLook(look), file.file());
        var places = onFx(() -> new Places(journal, matcher, console.texts(), around));
        var stage = onFx(() -> show(places.window(), height, look));
        taking.take(places, stage, look);
        onFx(() -> {
            places.window().leave();
            stage.close();
            return stage;
        });
    }

    private void take(Places places, Stage stage, String place, String name, Appearance look) throws IOException {
        onFx(() -> {
            places.window().open(place);
            return place;
        });
        save(stage, name, look);
    }

    private void takeStart(Appearance.Mode mode) throws IOException {
        var look = Appearance.USUAL.withMode(mode).withReducedMotion(true);
        var stage = onFx(() -> show(new StartScreen(
                new StartModel(console.clock(), matcher, console.texts().locale(), Protocols.threeSteps()),
                console.texts(), _ -> { }, () -> { }), MainWindow.HEIGHT, look));
        save(stage, "start", look);
        onFx(() -> {
            stage.close();
            return stage;
        });
    }

    private static Stage show(Parent root, double height, Appearance look) {
        var scene = new Scene(root, MainWindow.WIDTH, height);
        new Theme(scene).apply(look);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private void save(Stage stage, String screen, Appearance look) throws IOException {
        awaitFrames();
        var picture = onFx(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        var name = screen + "-" + look.mode().name().toLowerCase(Locale.ROOT) + ".png";
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
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

    private static <T> T onFx(Supplier<T> work) throws IOException {
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
