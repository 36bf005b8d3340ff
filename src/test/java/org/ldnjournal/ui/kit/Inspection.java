package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window in which screens are looked at as people with other eyes, hands and tools do; on the JavaFX thread. */
public final class Inspection implements AutoCloseable {
    private final Stage stage = new Stage();
    private final StackPane root;
    private final Scene scene;
    private final Theme theme;

    /** A window of this size. */
    public Inspection(Parent first, double width, double height) {
        root = new StackPane(first);
        scene = new Scene(root, width, height);
        theme = new Theme(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** Shows this. */
    public void show(Parent screen, Appearance look) {
        // To dress what stands in a scene takes time: the scene is dressed empty, and what comes is dressed once. Its
        // root stays, as that of the program's window does: where one that was dressed before becomes the root, its
        // nodes look for its colours before it has any.
        if (!look.equals(theme.appearance())) {
            root.getChildren().clear();
            theme.apply(look);
        }
        root.getChildren().setAll(screen);
        layOut();
    }

    /** Until nothing moves any more: what has just been shown may show something else. */
    public void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout();
    }

    /** What is too long for its place, stands beyond the window, or lies over other words. */
    public List<String> cutOff() {
        return Whole.cutOffNow(scene.getRoot());
    }

    /** What is pressed and too small for it. */
    public List<String> small() {
        return Targets.small(scene.getRoot());
    }

    /** The buttons that say “do this first”, where more than one does; below a veil none says anything. */
    public List<String> rivals() {
        var root = scene.getRoot();
        var over = OnScreen.nodes(root).stream().filter(node -> node.getStyleClass().contains("over-window"))
                .findFirst().orElse(root);
        var first = OnScreen.nodes(over).stream()
                .filter(node -> node.getStyleClass().contains("primary")).map(OnScreen::named).toList();
        return first.size() > 1 ? first : List.of();
    }

    /** What the keyboard does not reach, does not leave or reaches out of turn, and what is not announced. */
    public List<String> byKeyboard() {
        var findings = new ArrayList<>(Announced.lacking(scene.getRoot()));
        findings.addAll(Round.of(scene.getRoot()).findings());
        return findings;
    }

    /** What asks to be laid out again and again, so that a window at rest works on with each frame. */
    public List<String> restless() {
        layOut();
        scene.getRoot().layout();
        return scene.getRoot().isNeedsLayout() ? restlessBelow(scene.getRoot()).toList() : List.of();
    }

    private static Stream<String> restlessBelow(Parent parent) {
        var below = parent.getChildrenUnmodifiable().stream().filter(Parent.class::isInstance).map(Parent.class::cast)
                .flatMap(Inspection::restlessBelow).toList();
        return below.isEmpty() && parent.isNeedsLayout() ? Stream.of(OnScreen.named(parent)) : below.stream();
    }

    /** What cannot be made out in these colours. */
    public List<String> faint() {
        return Painted.faint(scene.getRoot(), theme.page());
    }

    /** What has a style class whose rules were left out of the controls’ style sheets. */
    public List<String> undressed() {
        return LeftOutStyles.in(scene.getRoot());
    }

    /** Keeps a picture to look at. */
    public void keep(String name) {
        Snapshots.keep(name, scene.snapshot(null));
    }

    @Override
    public void close() {
        stage.close();
    }
}
