package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A part on a stage of the headless screen, and hands that press and type. */
public final class OnStage implements AutoCloseable {
    private final Hands robot = new Hands();
    private final Stage stage;

    /** Shows this; it is made on the JavaFX thread. */
    public OnStage(Supplier<Parent> part) {
        stage = Snapshots.onFx(() -> {
            var shown = new Stage();
            var scene = new Scene(part.get(), 960, 960);
            new Theme(scene).apply(new Appearance(Appearance.Mode.LIGHT, 100, true));
            shown.setScene(scene);
            shown.show();
            shown.requestFocus();
            return shown;
        });
        robot.targetWindow(stage);
        settle();
    }

    /** Types these words where the keyboard is. */
    public OnStage write(String words) {
        robot.write(words);
        return this;
    }

    /** Says that this character was typed while these keys were held. */
    public OnStage writeHeld(String character, KeyCode... held) {
        robot.writeHeld(character, held);
        return this;
    }

    /** Presses these keys one after another. */
    public OnStage press(KeyCode... keys) {
        robot.type(keys);
        return this;
    }

    /** Presses Shift and Tab. */
    public OnStage back() {
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        return this;
    }

    /** Presses Ctrl and Z. */
    public OnStage undo() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        return this;
    }

    /** Goes on with the Tab key until what has the keyboard reads like this. */
    public OnStage tabTo(String words) {
        for (int i = 0; i < 80; i++) {
            var owner = stage.getScene().getFocusOwner();
            if (owner != null && reads(owner, words)) {
                return this;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + words);
    }

    /**
     * Gives the keyboard to what reads like this, as a press of the mouse does; the way there by Tab is tested
     * elsewhere.
     */
    public OnStage at(String words) {
        Snapshots.onFx(() -> {
            laidOut().lookupAll("*").stream().filter(node -> node.isFocusTraversable() && isShown(node)
                    && reads(node, words))
                    .findFirst().orElseThrow(() -> new AssertionError("nothing to press reads " + words))
                    .requestFocus();
            return null;
        });
        settle();
        return this;
    }

    private static boolean reads(Node node, String words) {
        return node instanceof Labeled labeled && words.equals(labeled.getText())
                || words.equals(node.getAccessibleText());
    }

    /** Whether something that is shown says exactly this, also in a small window over it. */
    public boolean says(String words) {
        return Snapshots.onFx(() -> Stream.concat(Stream.of(laidOut()), popups().map(OnStage::laidOut))
                .flatMap(root -> root.lookupAll("*").stream())
                .anyMatch(node -> node instanceof Labeled labeled && words.equals(labeled.getText()) && isShown(node)));
    }

    /** All words that are shown and all that was typed, in no order that means anything. */
    public List<String> words() {
        return Snapshots.onFx(() -> laidOut().lookupAll("*").stream().filter(OnStage::isShown).map(OnStage::words)
                .filter(words -> words != null && !words.isEmpty()).sorted().toList());
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            default -> "";
        };
    }

    /** Keeps a picture of it, as it is now, to look at; and one of each small window over it. */
    public void keep(String name) {
        Snapshots.keep(name, Snapshots.onFx(() -> laidOut().getScene().snapshot(null)));
        Snapshots.onFx(() -> popups().map(popup -> laidOut(popup).getScene().snapshot(null)).toList())
                .forEach(picture -> Snapshots.keep(name + "-over", picture));
    }

    /** The small windows over it: menus and lists. */
    Stream<PopupWindow> popups() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast)
                .filter(popup -> popup.getOwnerWindow() == stage);
    }

    private Parent laidOut() {
        return laidOut(stage);
    }

    /** A list makes its lines only when it is laid out. */
    private static Parent laidOut(Window window) {
        var root = window.getScene().getRoot();
        root.applyCss();
        root.layout();
        return root;
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /** What has the keyboard. */
    public Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static void settle() {
        Hands.settle();
    }

    @Override
    public void close() {
        Snapshots.onFx(() -> {
            stage.close();
            return null;
        });
    }
}
