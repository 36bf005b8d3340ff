package org.ldnjournal.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.GuideTopic;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Shortcut;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Within;

/**
 * The rail and the place that is open. Ctrl or Alt with a digit opens a place, F6 goes between the rail and the screen.
 * A screen is made when it is opened for the first time, or before that while nobody waits; opening another one first
 * lets it finish.
 */
public final class MainWindow extends BorderPane {
    /** The usual and the smallest size of the window, in pixels. */
    public static final double WIDTH = 1100;
    public static final double HEIGHT = 760;
    public static final double SMALLEST_WIDTH = 960;
    public static final double SMALLEST_HEIGHT = 680;

    private static final Duration FADE = Duration.millis(120);

    private final List<Place> places;
    private final FirstOpening firstOpening = new FirstOpening();
    private final Rail rail;
    private final Screens screens = new Screens();
    private BooleanSupplier fades = () -> false;
    private Executor afterReading = Platform::runLater;
    private int open = -1;
    private Optional<String> focusNext = Optional.empty();
    private Optional<Runnable> lock = Optional.empty();

    /** @param places in the order of the rail; at least one, each of them real */
    public MainWindow(List<Place> places, Texts texts) {
        this.places = List.copyOf(places);
        rail = new Rail(this.places, texts, this::open);
        setLeft(rail);
        setCenter(screens);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /** Lets a place fade in while this is so; at first nothing moves. */
    public void fadeWhile(BooleanSupplier wanted) {
        fades = wanted;
    }

    /** Gives a place the keyboard once this has run: what it shows first has to be read. */
    public void focusAfter(Executor reading) {
        afterReading = reading;
    }

    /** Shows the rail, or leaves the whole window to the place that is open. */
    public void showRail(boolean there) {
        Visible.when(rail, there);
    }

    /** Offers to lock the journal: a button below the places, and Ctrl+L. */
    public void lockWith(Runnable locks) {
        lock = Optional.of(locks);
        rail.offerLock(locks);
    }

    /** Opens the place with this id. */
    public void open(String id) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).id().equals(id)) {
                open(i);
                return;
            }
        }
        throw new IllegalArgumentException("no place " + id);
    }

    /**
     * Opens the place that another window has open, with the keyboard on what has the same id there; the other is left.
     */
    public void continueFrom(MainWindow before) {
        var place = before.openPlace();
        focusNext = Optional.ofNullable(before.getScene()).map(Scene::getFocusOwner).map(Node::getId);
        before.leave();
        fades = before.fades;
        afterReading = before.afterReading;
        place.ifPresent(this::open);
    }

    /** Shows this above every place. */
    public void note(Node above) {
        setTop(above);
    }

    /** The id of the place that is open, if one is. */
    public Optional<String> openPlace() {
        return open < 0 ? Optional.empty() : Optional.of(places.get(open).id());
    }

    /** The window goes away: the open screen finishes what was being typed. */
    public void leave() {
        // fields keep what is typed in them when the keyboard leaves them
        requestFocus();
        leavePlace();
        // before the journal is closed: it may be reading
        screens.leave();
    }

    private void leavePlace() {
        if (open >= 0) {
            openScreen().hidden();
            open = -1;
        }
    }

    private Screen openScreen() {
        return screens.of(places.get(open));
    }

    /**
     * Makes the first place that is not there yet, unseen, so that it is there at once when it is opened; answers
     * whether there was one, or one is still being made. Nothing is made where no place is open.
     */
    public boolean readyNext() {
        if (open < 0 || screens.isReadying()) {
            return open >= 0;
        }
        var next = places.stream().filter(screens::waits).findFirst();
        next.ifPresent(place -> screens.ready(place, afterReading));
        return next.isPresent();
    }

    private void open(int index) {
        if (index >= places.size()) {
            return;
        }
        Consumer<Node> shown = _ -> { };
        if (index != open) {
            shown = firstOpening.of(places.get(index).id());
            change(index);
        }
        rail.show(index);
        focusScreen(shown);
    }

    /** Leaves the open place for this one; where that breaks, the one before is open again below its problem. */
    private void change(int index) {
        int before = open;
        leavePlace();
        try {
            bring(index);
        } catch (RuntimeException | Error broken) {
            open = -1;
            if (before >= 0) {
                goBack(before, broken);
            }
            throw broken;
        }
    }

    /** Where that one breaks too, none is open, and each can be tried anew. */
    private void goBack(int before, Throwable why) {
        try {
            bring(before);
            rail.show(before);
        } catch (RuntimeException | Error also) {
            open = -1;
            why.addSuppressed(also);
        }
    }

    private void bring(int index) {
        open = index;
        GuideTopic.set(this, places.get(index).id());
        screens.show(places.get(index));
        fadeIn(openScreen().node());
    }

    /** Takes away what is not seen: a new look would dress it too, while somebody waits for what is open. */
    public void letGoOfHidden() {
        screens.letGoOfHidden();
    }

    private void fadeIn(Node node) {
        node.setOpacity(1);
        if (fades.getAsBoolean()) {
            var fade = new FadeTransition(FADE, node);
            fade.setFromValue(0);
            fade.setToValue(1);
            // one picture of it is taken, and that one fades in
            node.setCache(true);
            fade.setOnFinished(_ -> node.setCache(false));
            fade.play();
        }
    }

    private void focusScreen(Consumer<Node> shown) {
        int asked = open;
        // A node takes the keyboard only once it is shown, with what was read for it.
        afterReading.execute(() -> {
            if (asked == open && open >= 0) {
                var screen = openScreen();
                Keyboard.give(screen.node(), screen::firstFocus);
                focusNext.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
                focusNext = Optional.empty();
                shown.accept(screen.node());
            }
        });
    }

    private void keys(KeyEvent event) {
        int digit = event.getCode().isDigitKey() ? event.getCode().getCode() - KeyCode.DIGIT0.getCode() : 0;
        if ((event.isShortcutDown() || event.isAltDown()) && digit >= 1 && digit <= places.size()) {
            open(digit - 1);
            event.consume();
        } else if (Shortcut.LOCK.matches(event) && lock.isPresent()) {
            event.consume();
            lock.get().run();
        } else if (Shortcut.QUIT.matches(event)) {
            getScene().getWindow().hide();
            event.consume();
        } else if (Shortcut.RAIL.matches(event) && open >= 0 && rail.isVisible()) {
            if (Within.is(getScene().getFocusOwner(), rail)) {
                openScreen().firstFocus().requestFocus();
            } else {
                rail.focus(open);
            }
            event.consume();
        }
    }
}
