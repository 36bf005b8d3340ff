package org.ldnjournal.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.report.Printing;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SaveTarget;
import org.ldnjournal.ui.start.StartModel;
import org.ldnjournal.ui.start.StartScreen;

/** Pictures of every screen, light and dark, painted by JavaFX's own headless platform: no display, no GTK. */
final class ScreenPictures {
    /** So many frames later what a screen shows has been read, laid out and painted. */
    private static final int FRAMES = 30;
    private static final Background DIRECT = new Background(Runnable::run, Runnable::run, ScreenPictures::rethrow);

    private final Console console;
    private final Path folder;
    private final MedicineMatcher matcher = new MedicineMatcher(Vocabulary.shipped());

    ScreenPictures(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    /** Takes the pictures of this journal. */
    void take(Path journal) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Platform.startup(() -> Platform.setImplicitExit(false));
        switch (JournalFile.openReadOnly(journal)) {
            case Opened.Refused(var kind, var file, _) -> throw new IOException(kind + " " + file);
            case Opened.Open(var file) -> {
                try (file) {
                    for (var mode : List.of(Appearance.Mode.LIGHT, Appearance.Mode.DARK)) {
                        takeStart(mode);
                        take(file, mode);
                    }
                }
            }
        }
    }

    private void take(JournalFile file, Appearance.Mode mode) throws IOException {
        var journal = new OpenJournal(file.journal(), file.plans(), console.clock(), DIRECT);
        var look = Appearance.USUAL.withMode(mode).withReducedMotion(true);
        var places = onFx(() -> new Places(journal, matcher, console.texts(), new StillSurroundings(Machine.USUAL.withLook(look), file.file())));
        var stage = onFx(() -> show(places.window(), look));
        for (var place : places.all()) {
            onFx(() -> {
                places.window().open(place.id());
                return place;
            });
            save(stage, place.id(), look);
        }
        onFx(() -> {
            places.window().leave();
            stage.close();
            return stage;
        });
    }

    private void takeStart(Appearance.Mode mode) throws IOException {
        var look = Appearance.USUAL.withMode(mode).withReducedMotion(true);
        var stage = onFx(() -> show(new StartScreen(
                new StartModel(console.clock(), matcher, console.texts().locale(), Protocols.threeSteps()),
                console.texts(), _ -> { }, () -> { }), look));
        save(stage, "start", look);
        onFx(() -> {
            stage.close();
            return stage;
        });
    }

    private static Stage show(Parent root, Appearance look) {
        var scene = new Scene(root, MainWindow.WIDTH, MainWindow.HEIGHT);
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

    private static void rethrow(Throwable broken) {
        throw new IllegalStateException(broken);
    }

    /** Around a screen that nobody touches: charts are painted at once, nothing waits, nothing is kept. */
    private record StillSurroundings(Machine machine, Path file) implements Surroundings {
        @Override
        public Executor painter() {
            return Runnable::run;
        }

        @Override
        public Background previews() {
            return DIRECT;
        }

        @Override
        public Delay delay() {
            return (_, _) -> () -> { };
        }

        @Override
        public Printing printing() {
            return (_, _) -> new Printing.Cancelled();
        }

        @Override
        public SaveTarget target() {
            return _ -> Optional.empty();
        }

        @Override
        public void adopt(Machine other) {}

        @Override
        public ObjectProperty<ReminderChoices> reminders() {
            return new SimpleObjectProperty<>(ReminderChoices.USUAL);
        }

        @Override
        public void log(Throwable broken) {
            rethrow(broken);
        }
    }
}
