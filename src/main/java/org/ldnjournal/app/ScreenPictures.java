package org.ldnjournal.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Place;
import org.ldnjournal.ui.start.StartModel;
import org.ldnjournal.ui.start.StartScreen;

/** Pictures of every screen, light and dark, painted by JavaFX's own headless platform: no display, no GTK. */
final class ScreenPictures {
    private static final List<Appearance.Mode> MODES = List.of(Appearance.Mode.LIGHT, Appearance.Mode.DARK);
    /** Room for the ladder, the coming days and the steps; the screen of the headless platform is 1000 pixels high. */
    private static final double PLAN_HEIGHT = 990;

    private final Console console;
    private final Studio studio;
    private final MedicineMatcher matcher = new MedicineMatcher(Vocabulary.shipped());

    ScreenPictures(Console console, Path folder) {
        this.console = console;
        studio = new Studio(folder);
    }

    /** Takes a picture of the start and of every place of this journal. */
    void take(Path journal) throws IOException {
        for (var mode : MODES) {
            takeStart(mode, named("start", mode));
        }
        open(journal, MODES, MainWindow.HEIGHT, (places, stage, look) -> {
            for (var place : places.all()) {
                take(places, stage, place.id(), named(place.id(), look));
            }
            takeTable(places, stage, look);
        });
    }

    /** The same in light only, under names such as {@code plan-german}; Today has pictures of its own. */
    void takeLight(Path journal, String called) throws IOException {
        takeStart(Appearance.Mode.LIGHT, "start-" + called);
        open(journal, List.of(Appearance.Mode.LIGHT), MainWindow.HEIGHT, (places, stage, _) -> {
            for (var place : places.all().stream().map(Place::id).filter(id -> !id.equals("today")).toList()) {
                take(places, stage, place, place + "-" + called);
            }
        });
    }

    /** Takes a picture of the plan of this journal, under this name. */
    void takePlan(Path journal, String name) throws IOException {
        open(journal, MODES, PLAN_HEIGHT, (places, stage, look) -> take(places, stage, "plan", named(name, look)));
    }

    /** What is done with an open window. */
    private interface Taking {
        void take(Places places, Stage stage, Appearance look) throws IOException;
    }

    private void open(Path journal, List<Appearance.Mode> modes, double height, Taking taking) throws IOException {
        switch (JournalFile.openReadOnly(journal)) {
            case Opened.Refused(var kind, var file, _) -> throw new IOException(kind + " " + file);
            case Opened.Open(var file) -> {
                try (file) {
                    for (var mode : modes) {
                        open(file, height, Appearance.USUAL.withMode(mode).withReducedMotion(true), taking);
                    }
                }
            }
        }
    }

    private void open(JournalFile file, double height, Appearance look, Taking taking) throws IOException {
        var journal = new OpenJournal(file.journal(), file.plans(), console.clock(), StillSurroundings.DIRECT);
        var around = new StillSurroundings(Machine.USUAL.withLook(look), file.file());
        var places = Studio.onFx(() -> new Places(journal, matcher, console.texts(), around));
        var stage = studio.show(places::window, height, look);
        taking.take(places, stage, look);
        Studio.onFx(() -> {
            places.window().leave();
            return stage;
        });
        studio.close(stage);
    }

    private void take(Places places, Stage stage, String place, String name) throws IOException {
        Studio.onFx(() -> {
            places.window().open(place);
            return place;
        });
        studio.save(stage, name);
    }

    /** History as a table of days. */
    private void takeTable(Places places, Stage stage, Appearance look) throws IOException {
        var words = console.texts().get("history.view.GRID");
        Studio.onFx(() -> {
            places.window().open("history");
            stage.getScene().getRoot().lookupAll(".toggle-button").stream()
                    .filter(node -> node instanceof ToggleButton one && one.getText().equals(words))
                    .forEach(node -> ((ToggleButton) node).fire());
            return words;
        });
        studio.save(stage, named("history-table", look));
    }

    private void takeStart(Appearance.Mode mode, String name) throws IOException {
        var look = Appearance.USUAL.withMode(mode).withReducedMotion(true);
        var stage = studio.show(() -> new StartScreen(
                new StartModel(console.clock(), matcher, console.texts().locale(), Protocols.threeSteps()),
                console.texts(), _ -> { }, () -> { }), MainWindow.HEIGHT, look);
        studio.save(stage, name);
        studio.close(stage);
    }

    private static String named(String screen, Appearance look) {
        return named(screen, look.mode());
    }

    private static String named(String screen, Appearance.Mode mode) {
        return screen + "-" + mode.name().toLowerCase(Locale.ROOT);
    }
}
