package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Theme;

class MainWindowTest {
    private final Hands robot = new Hands();
    private final List<String> happened = new ArrayList<>();
    private final List<String> breaks = new ArrayList<>();
    private boolean readsAhead = true;
    private Stage stage;
    private MainWindow window;

    @BeforeEach
    void open() {
        Snapshots.start();
        robot.interact(() -> {
            window = new MainWindow(List.of(place("today", Feather.SUN), place("plan", Feather.MAP)), List.of(),
                    Texts.of(Locale.UK));
            stage = new Stage();
            stage.setScene(new Scene(window, 980, 700));
            stage.show();
            window.open("today");
        });
        Hands.settle();
    }

    @AfterEach
    void close() {
        robot.interact(stage::close);
    }

    @Test
    void aDigitWithControlOpensAPlaceAfterTheOpenOneHasFinished() {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        Hands.settle();
        assertThat(window.openPlace()).contains("plan");
        assertThat(happened).containsExactly("today made", "today shown", "today hidden", "plan made", "plan shown");
        assertThat(focus()).isEqualTo("plan");
    }

    @Test
    void aPlaceIsMadeOnlyOnce() {
        robot.interact(() -> {
            window.open("plan");
            window.open("today");
        });
        assertThat(happened).containsOnlyOnce("today made");
    }

    @Test
    void f6GoesBetweenTheRailAndTheScreen() {
        assertThat(focus()).isEqualTo("today");
        robot.type(KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("place-today");
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        Hands.settle();
        assertThat(focus()).isEqualTo("plan");
    }

    @Test
    void leavingLetsTheOpenScreenFinish() {
        robot.interact(window::leave);
        assertThat(happened).endsWith("today hidden");
        assertThat(window.openPlace()).isEmpty();
    }

    /** Otherwise it would be kept once the journal is closed, which is too late. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavingTakesTheKeyboardFromWhatIsTypedInFirst(boolean showing) {
        robot.interact(() -> {
            stage.getScene().getFocusOwner().focusedProperty().subscribe(focused -> {
                if (!focused) {
                    happened.add("kept");
                }
            });
            if (!showing) {
                stage.hide();
            }
            window.leave();
            happened.add("left");
        });
        Hands.settle();
        assertThat(happened).endsWith("kept", "today hidden", "left");
    }

    @Test
    void aPlaceTakesTheKeyboardOnceItWasRead() {
        var reading = new ArrayList<Runnable>();
        robot.interact(() -> {
            window.focusAfter(reading::add);
            window.open("plan");
        });
        Hands.settle();
        assertThat(focus()).isNotEqualTo("plan");
        robot.interact(reading.getFirst());
        assertThat(focus()).isEqualTo("plan");
    }

    @Test
    void aPlaceThatScrollsTakesTheKeyboardTheFirstTimeToo() {
        robot.interact(() -> {
            window.focusAfter(Runnable::run);
            window.open("plan");
        });
        assertThat(focus()).isEqualTo("plan");
    }

    @Test
    void aPlaceIsMadeReadyUnseenAndReadsWhileTheOpenOneStaysWhatItIs() {
        robot.interact(() -> assertThat(window.readyNext()).isTrue());
        Hands.settle();
        assertThat(happened).containsExactly("today made", "today shown", "plan made", "plan shown", "plan hidden");
        assertThat(isSeen("plan")).isFalse();
        assertThat(isSeen("today")).isTrue();
        assertThat(focus()).isEqualTo("today");
        robot.interact(() -> assertThat(window.readyNext()).as("another one").isFalse());
    }

    @Test
    void aPlaceThatWasMadeReadyIsOpenedLikeAnyOther() {
        robot.interact(window::readyNext);
        Hands.settle();
        robot.interact(() -> window.open("plan"));
        Hands.settle();
        assertThat(happened).endsWith("plan hidden", "today hidden", "plan shown").containsOnlyOnce("plan made");
        assertThat(isSeen("plan")).isTrue();
        assertThat(focus()).isEqualTo("plan");
    }

    /** It would follow the journal twice, and for ever. */
    @Test
    void aPlaceThatIsOpenedWhileItIsMadeReadyIsOpenOnce() {
        var reading = new ArrayList<Runnable>();
        robot.interact(() -> {
            window.focusAfter(reading::add);
            window.readyNext();
        });
        Hands.settle();
        robot.interact(() -> window.open("plan"));
        robot.interact(() -> reading.forEach(Runnable::run));
        Hands.settle();
        assertThat(happened).containsExactly("today made", "today shown", "plan made", "plan shown",
                "today hidden", "plan hidden", "plan shown");
        assertThat(isSeen("plan")).isTrue();
    }

    @Test
    void nothingReadsAfterTheWindowWasLeft() {
        robot.interact(() -> {
            window.readyNext();
            window.leave();
        });
        Hands.settle();
        assertThat(happened).containsExactly("today made", "today shown", "plan made", "today hidden");
        robot.interact(() -> assertThat(window.readyNext()).isFalse());
    }

    @Test
    void leavingLetsWhatIsMadeReadyFinish() {
        robot.interact(() -> {
            window.focusAfter(_ -> { });
            window.readyNext();
        });
        Hands.settle();
        robot.interact(() -> assertThat(window.readyNext()).as("still at it").isTrue());
        robot.interact(window::leave);
        assertThat(happened).endsWith("plan shown", "today hidden", "plan hidden");
    }

    @Test
    void aPlaceWhoseReadingIsALotOfWorkIsOnlyMade() {
        readsAhead = false;
        robot.interact(window::readyNext);
        Hands.settle();
        assertThat(happened).endsWith("plan made");
        assertThat(isSeen("plan")).isFalse();
    }

    @Test
    void aPlaceThatWasLetGoOfForANewLookIsMadeReadyAgainWithoutReading() {
        robot.interact(window::readyNext);
        Hands.settle();
        robot.interact(() -> {
            window.letGoOfHidden();
            assertThat(window.lookup("#plan")).isNull();
            assertThat(window.readyNext()).isTrue();
        });
        Hands.settle();
        assertThat(window.lookup("#plan")).isNotNull();
        assertThat(isSeen("plan")).isFalse();
        assertThat(happened).containsExactly("today made", "today shown", "plan made", "plan shown", "plan hidden");
        robot.interact(() -> assertThat(window.readyNext()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"made", "shown", "hidden"})
    void aPlaceThatBreaksWhileItIsMadeReadyIsToldOnceAndTheOthersAreMadeReady(String where) {
        breaks.add("plan " + where);
        withTrends();
        var told = told(this::readyAll);
        assertThat(told).extracting(Throwable::getMessage).containsExactly("plan " + where);
        assertThat(happened).contains("trends shown", "trends hidden").containsOnlyOnce("plan made");
        assertThat(window.lookup("#plan")).isNull();
        assertThat(isSeen("today")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"made", "shown"})
    void aPlaceThatBreaksWhenItIsOpenedIsToldOverThePlaceBefore(String where) {
        breaks.add("plan " + where);
        withTrends();
        told(this::readyAll);
        for (int time = 0; time < 2; time++) {
            assertThat(told(() -> Platform.runLater(() -> window.open("plan")))).extracting(Throwable::getMessage)
                    .containsExactly("plan " + where);
            assertThat(window.openPlace()).contains("today");
            assertThat(isSeen("today")).isTrue();
            assertThat(happened).endsWith("today shown");
            assertThat(chosen()).isEqualTo("place-today");
        }
        breaks.clear();
        robot.interact(() -> window.open("plan"));
        Hands.settle();
        assertThat(isSeen("plan")).isTrue();
        assertThat(focus()).isEqualTo("plan");
        robot.interact(() -> window.open("trends"));
        assertThat(happened).endsWith("plan hidden", "trends shown");
    }

    /** Nothing else is open then: pressing a place tries it anew. */
    @Test
    void aPlaceThatBreaksOverOneThatBreaksIsToldFirstAndEachCanBeTriedAnew() {
        breaks.addAll(List.of("plan shown", "today shown"));
        assertThat(told(() -> Platform.runLater(() -> window.open("plan")))).singleElement().satisfies(thrown -> {
            assertThat(thrown).hasMessage("plan shown");
            assertThat(thrown.getSuppressed()).extracting(Throwable::getMessage).contains("today shown");
        });
        assertThat(window.openPlace()).isEmpty();
        breaks.clear();
        robot.interact(() -> window.open("today"));
        Hands.settle();
        assertThat(isSeen("today")).isTrue();
        assertThat(focus()).isEqualTo("today");
    }

    @Test
    void aPlaceThatBrokeOnceAndWasOpenedSinceIsMadeReadyAgainAfterANewLook() {
        breaks.add("plan shown");
        told(() -> Platform.runLater(() -> window.open("plan")));
        breaks.clear();
        robot.interact(() -> {
            window.open("plan");
            window.open("today");
            window.letGoOfHidden();
            assertThat(window.readyNext()).isTrue();
        });
        Hands.settle();
        assertThat(window.lookup("#plan")).isNotNull();
    }

    private void withTrends() {
        robot.interact(() -> {
            window = new MainWindow(List.of(place("today", Feather.SUN), place("plan", Feather.MAP),
                    place("trends", Feather.ACTIVITY)), List.of(), Texts.of(Locale.UK));
            stage.getScene().setRoot(window);
            window.open("today");
        });
        Hands.settle();
    }

    /** As the program does it: piece by piece, each of which may break. */
    private void readyAll() {
        var pieces = new ArrayList<Runnable>();
        robot.interact(() -> new AtRest((_, piece) -> {
            pieces.add(piece);
            return () -> pieces.remove(piece);
        }).begin(window::readyNext));
        for (int piece = 0; piece < 12 && !pieces.isEmpty(); piece++) {
            Platform.runLater(pieces.removeFirst());
            Hands.settle();
        }
        assertThat(pieces).as("still at it").isEmpty();
    }

    /** What broke while this was done, as the program is told of it. */
    private List<Throwable> told(Runnable work) {
        var told = new ArrayList<Throwable>();
        var fx = Snapshots.onFx(Thread::currentThread);
        var before = fx.getUncaughtExceptionHandler();
        fx.setUncaughtExceptionHandler((_, thrown) -> told.add(thrown));
        try {
            work.run();
            Hands.settle();
        } finally {
            fx.setUncaughtExceptionHandler(before);
        }
        return told;
    }

    private String chosen() {
        return Snapshots.onFx(() -> window.lookupAll(".toggle-button.place").stream()
                .filter(place -> ((ToggleButton) place).isSelected()).map(Node::getId).findFirst().orElse(""));
    }

    /** As a page that is empty until it was read. */
    @Test
    void whatAScreenDoesWithItsOwnNodeDoesNotShowIt() {
        robot.interact(window::readyNext);
        robot.interact(() -> window.lookup("#plan").setVisible(true));
        Hands.settle();
        assertThat(isSeen("plan")).isFalse();
    }

    private boolean isSeen(String id) {
        return Snapshots.onFx(() -> {
            Node node = window.lookup("#" + id);
            while (node != null && node.isVisible()) {
                node = node.getParent();
            }
            return node == null;
        });
    }

    /** The page beside it would move aside. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRailIsAsWideWhicheverPlaceIsChosen(boolean highContrast) {
        var widths = Snapshots.onFx(() -> {
            window = new MainWindow(List.of(place("today", Feather.SUN), place("medicines", Feather.CLIPBOARD)),
                    List.of(), Texts.of(Locale.GERMANY));
            var scene = new Scene(window, 980, 700);
            new Theme(scene).apply(new Appearance(Appearance.Mode.LIGHT, 150, true, highContrast));
            stage.setScene(scene);
            return List.of("today", "medicines").stream().flatMap(id -> {
                window.open(id);
                double chosen = railWidth();
                window.lookup("#place-" + id).requestFocus();
                return Stream.of(chosen, railWidth());
            }).distinct().toList();
        });
        assertThat(widths).hasSize(1);
    }

    private double railWidth() {
        window.applyCss();
        window.layout();
        return window.lookup(".rail").getLayoutBounds().getWidth();
    }

    @Test
    void controlAndQCloseTheWindow() {
        robot.press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
        assertThat(stage.isShowing()).isFalse();
    }

    private String focus() {
        return stage.getScene().getFocusOwner() instanceof Button button ? button.getText() : "";
    }

    private Place place(String id, Feather icon) {
        return new Place(id, "rail." + id, icon, () -> noted(id));
    }

    private Screen noted(String id) {
        var button = new Button(id);
        var node = new StackPane(new ScrollPane(button));
        node.setId(id);
        return new NotedScreen(id, node, button, () -> readsAhead, happened, breaks);
    }
}
