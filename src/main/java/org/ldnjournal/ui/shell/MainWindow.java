package org.ldnjournal.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.GuideTopic;
import org.ldnjournal.ui.kit.Shortcut;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Within;

/**
 * The rail and the place that is open, or a page that was opened from it. Ctrl or Alt with a digit opens a place, F6
 * goes between the rail and the screen. A screen is made when it is opened for the first time, or before that while
 * nobody waits; opening another one first lets it finish. Who comes back from a page behind a place finds the keyboard
 * where it was; who goes to another place, or to the same one by the rail, finds the place itself.
 */
public final class MainWindow extends BorderPane {
    /** The usual and the smallest size of the window, in pixels. */
    public static final double WIDTH = 1100;
    public static final double HEIGHT = 760;
    public static final double SMALLEST_WIDTH = 960;
    public static final double SMALLEST_HEIGHT = 680;

    private static final Duration FADE = Duration.millis(120);

    private final List<Place> places;
    private final List<Behind> behind;
    private final Rail rail;
    private final Screens screens = new Screens();
    private final Way way = new Way(screens, this::arrived);
    private BooleanSupplier fades = () -> false;
    private Optional<String> focusNext = Optional.empty();
    private Optional<Runnable> lock = Optional.empty();

    /**
     * @param places in the order of the rail; at least one, each of them real
     * @param behind the pages that are opened from a place
     */
    public MainWindow(List<Place> places, List<Behind> behind, Texts texts) {
        this.places = List.copyOf(places);
        this.behind = List.copyOf(behind);
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
        way.afterReading(reading);
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
        open(places.indexOf(of(id, places)));
    }

    private static <D extends Destination> D of(String id, List<D> all) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + id));
    }

    /**
     * Opens the place that another window has open, with the keyboard on what has the same id there; the other is left.
     */
    public void continueFrom(MainWindow before) {
        var place = before.openPlace();
        focusNext = Optional.ofNullable(before.getScene()).map(Scene::getFocusOwner).map(Node::getId);
        before.leave();
        fades = before.fades;
        way.afterReading(before.way.afterReading());
        place.ifPresent(this::open);
    }

    /** Shows this above every place. */
    public void note(Node above) {
        setTop(above);
    }

    /** The id of the place that is open, if one is. */
    public Optional<String> openPlace() {
        return way.now().map(Standing::place).map(Destination::id);
    }

    /** The window goes away: the open screen finishes what was being typed. */
    public void leave() {
        // fields keep what is typed in them when the keyboard leaves them
        requestFocus();
        way.leave();
        // before the journal is closed: it may be reading
        screens.leave();
    }

    /**
     * Makes the first screen that is not there yet, unseen, so that it is there at once when it is opened; answers
     * whether there was one, or one is still being made. Nothing is made where no place is open.
     */
    public boolean readyNext() {
        if (way.now().isEmpty() || screens.isReadying()) {
            return way.now().isPresent();
        }
        var next = Stream.<Destination>concat(places.stream(), behind.stream()).filter(screens::waits).findFirst();
        next.ifPresent(one -> screens.ready(one, way.afterReading()));
        return next.isPresent();
    }

    private void open(int index) {
        if (index < places.size()) {
            way.to(places.get(index), this::focusWhatHadIt);
            // its button may have been pressed while it was open
            rail.show(index);
        }
    }

    private void focusWhatHadIt() {
        focusNext.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
        focusNext = Optional.empty();
    }

    /** Opens this page behind what is seen; where it is seen already, it gets the keyboard. */
    public void openBehind(String id) {
        way.behind(of(id, behind), Optional.ofNullable(getScene().getFocusOwner()));
    }

    /** Back to where the page that is seen was opened from; the keyboard is where it was there. */
    public void back() {
        way.back();
    }

    private void arrived(Standing there) {
        GuideTopic.set(this, there.place().id());
        rail.show(places.indexOf(there.place()));
        fadeIn(screens.of(there.at()).node());
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
        } else if (Shortcut.RAIL.matches(event) && rail.isVisible()) {
            way.now().ifPresent(this::betweenRailAndScreen);
            event.consume();
        }
    }

    private void betweenRailAndScreen(Standing there) {
        if (Within.is(getScene().getFocusOwner(), rail)) {
            screens.of(there.at()).firstFocus().requestFocus();
        } else {
            rail.focus(places.indexOf(there.place()));
        }
    }
}
