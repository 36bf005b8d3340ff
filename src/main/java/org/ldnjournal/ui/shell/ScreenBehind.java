package org.ldnjournal.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Visible;

/**
 * A screen of a place of the rail, and another one that is reached only from it. Who comes back finds the keyboard
 * where it was; who goes to another place finds the first one again.
 */
public final class ScreenBehind implements Screen {
    private final StackPane node = new StackPane();
    private final Screen front;
    private final Supplier<Screen> making;
    private Optional<Screen> behind = Optional.empty();
    private Optional<Node> leftFrom = Optional.empty();
    private Screen open;

    /**
     * @param front  makes the first one, which is handed what opens the other
     * @param behind makes the other, when it is first opened; it is handed the way back
     */
    public ScreenBehind(Function<Runnable, Screen> front, Function<Runnable, Screen> behind) {
        this.front = front.apply(this::openBehind);
        making = () -> behind.apply(this::back);
        open = this.front;
        node.getChildren().add(open.node());
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return open.firstFocus();
    }

    @Override
    public boolean readsAhead() {
        return open.readsAhead();
    }

    @Override
    public void shown() {
        open.shown();
    }

    @Override
    public void hidden() {
        open.hidden();
        show(front);
    }

    /** Opens the other one. */
    public void openBehind() {
        leftFrom = Optional.ofNullable(node.getScene().getFocusOwner());
        var other = behind.orElseGet(making);
        behind = Optional.of(other);
        change(other, other::firstFocus);
    }

    private void back() {
        change(front, () -> leftFrom.orElseGet(front::firstFocus));
    }

    private void change(Screen to, Supplier<Node> focus) {
        open.hidden();
        show(to);
        to.shown();
        Keyboard.give(node, focus);
    }

    private void show(Screen screen) {
        open = screen;
        // What was shown stays below what is shown: it keeps its looks.
        if (!node.getChildren().contains(screen.node())) {
            node.getChildren().add(screen.node());
        }
        node.getChildren().forEach(one -> Visible.when(one, one == screen.node()));
    }
}
