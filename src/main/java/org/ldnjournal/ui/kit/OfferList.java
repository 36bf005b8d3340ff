package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Completions.Offer;

/**
 * The list that ControlsFX shows below a field, in a window of its own: what does not fit into the program's window is
 * seen all the same. Where the library would choose the first name by itself or take the keys of the field, this one
 * waits for the arrow keys.
 */
final class OfferList extends AutoCompletionBinding<Offer> {
    private static final double LINE = 44;
    private static final double BORDER = 1;
    /** Another height of the page moves what is seen of it by less than this many pixels. */
    private static final double LITTLE = 2;

    private final Field field;
    private final Texts texts;
    private final Consumer<String> taking;
    private final PopupControl window = getAutoCompletionPopup();
    private final ListView<Offer> list;
    private Point2D shownAt = Point2D.ZERO;
    private Subscription staying = Subscription.EMPTY;

    OfferList(Field field, Texts texts, Consumer<String> taking) {
        super(field, null, new AsOffered());
        this.field = field;
        this.texts = texts;
        this.taking = taking;
        // Else a press beside the list would only close it, and Escape come here before the field.
        window.setAutoHide(false);
        setHideOnEscape(false);
        list = made();
        window.showingProperty().subscribe(this::follow);
        field.input().addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        field.input().focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
    }

    /** The library's list, in the clothes of the program before it puts on its own. */
    @SuppressWarnings("unchecked")
    private ListView<Offer> made() {
        window.skinProperty().subscribe(skin -> {
            if (skin != null) {
                dress((ListView<?>) skin.getNode());
            }
        });
        window.getScene().getRoot().applyCss();
        return (ListView<Offer>) window.getSkin().getNode();
    }

    private void dress(ListView<?> plain) {
        plain.getStylesheets().clear();
        plain.getStyleClass().setAll("list-view", "completions");
        // The keyboard stays in the field.
        plain.setFocusTraversable(false);
        plain.setFixedCellSize(LINE);
        plain.prefHeightProperty().unbind();
        plain.setAccessibleText(texts.get("completions.name"));
    }

    /** Shows these; none is chosen. */
    void show(List<Offer> found) {
        list.getItems().setAll(found);
        list.setPrefHeight(height());
        setPrefWidth(field.getWidth());
        shownAt = inScene();
        showPopup();
        list.getSelectionModel().clearSelection();
        place();
        say(texts.get("completions.found", found.size()));
    }

    /** Closes the list; what is typed stays. */
    void close() {
        hidePopup();
    }

    /** Below what the field says, or above what is typed where the screen ends. */
    private void place() {
        var typed = onScreen(field.input());
        double below = onScreen(field.messagePlace()).getMaxY();
        window.setAnchorX(typed.getMinX());
        window.setAnchorY(below + height() <= bottom(typed) ? below : typed.getMinY() - height());
    }

    private void stayAfterLayout() {
        AfterLayout.run(field, this::stay);
    }

    /** What the field says can take more lines; where the page is scrolled, nothing is offered any more. */
    private void stay() {
        if (window.isShowing()) {
            if (inScene().distance(shownAt) > LITTLE) {
                close();
            } else {
                place();
            }
        }
    }

    private Point2D inScene() {
        return field.localToScene(Point2D.ZERO);
    }

    private static double bottom(Bounds part) {
        return Screen.getScreensForRectangle(part.getMinX(), part.getMinY(), part.getWidth(), part.getHeight())
                .stream().findFirst().orElseGet(Screen::getPrimary).getVisualBounds().getMaxY();
    }

    private static Bounds onScreen(Node part) {
        return part.localToScreen(part.getLayoutBounds());
    }

    private double height() {
        return list.getItems().size() * LINE + 2 * BORDER;
    }

    /** Stands beside its field, or not at all. */
    private void follow(boolean open) {
        staying.unsubscribe();
        if (open) {
            var program = window.getOwnerWindow();
            staying = Subscription.combine(program.xProperty().subscribe((_, _) -> close()),
                    program.yProperty().subscribe((_, _) -> close()),
                    field.localToSceneTransformProperty().subscribe((_, _) -> stayAfterLayout()),
                    field.messagePlace().boundsInParentProperty().subscribe((_, _) -> stayAfterLayout()));
        } else {
            field.input().setAccessibleHelp(field.message());
        }
    }

    private void keys(KeyEvent event) {
        if (!window.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> step(1, event);
            case UP -> step(-1, event);
            case ENTER -> {
                if (!list.getSelectionModel().isEmpty()) {
                    list.fireEvent(event.copyFor(list, list));
                    event.consume();
                }
            }
            case ESCAPE -> {
                close();
                event.consume();
            }
            default -> { }
        }
    }

    private void step(int by, KeyEvent event) {
        var chosen = list.getSelectionModel();
        int most = list.getItems().size();
        int to = Math.clamp(chosen.getSelectedIndex() + by, -1, most - 1);
        if (to < 0) {
            chosen.clearSelection();
            say(texts.get("completions.found", most));
        } else {
            chosen.select(to);
            say(texts.get("completions.at", list.getItems().get(to).words(), to + 1, most));
        }
        event.consume();
    }

    private void say(String words) {
        field.input().setAccessibleHelp((field.message() + " " + words).strip());
    }

    @Override
    protected void completeUserInput(Offer taken) {
        taking.accept(taken.name());
    }

    @Override
    public void dispose() {
        close();
    }

    private static final class AsOffered extends StringConverter<Offer> {
        @Override
        public String toString(Offer offer) {
            return offer.words();
        }

        @Override
        public Offer fromString(String words) {
            throw new UnsupportedOperationException("offers are not typed");
        }
    }
}
