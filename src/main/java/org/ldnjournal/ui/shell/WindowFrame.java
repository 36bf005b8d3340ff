package org.ldnjournal.ui.shell;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.FocusBefore;
import org.ldnjournal.ui.kit.GuideTopic;

/**
 * The root of the window's scene: it holds the first start, the recovery screen or the journal with its rail, and shows
 * the guide and problems over it.
 */
public final class WindowFrame extends StackPane {
    private final Texts texts;
    private Parent content = new StackPane();
    private FocusBefore focusBefore = FocusBefore.in(null);
    private Optional<Node> corner = Optional.empty();
    private Optional<Runnable> logFolder = Optional.empty();
    private Optional<ProblemPane> problem = Optional.empty();
    private Optional<Node> cover = Optional.empty();
    private FocusBefore focusBeforeCover = FocusBefore.in(null);

    public WindowFrame(Texts texts) {
        this.texts = texts;
        getChildren().add(content);
    }

    /** Shows this in place of what was shown. */
    public void show(Parent next) {
        uncover();
        getChildren().set(0, next);
        content = next;
    }

    /** Keeps this in the corner at the bottom right, over what is shown, in place of what was there. */
    public void corner(Node next) {
        corner.ifPresent(getChildren()::remove);
        corner = Optional.of(next);
        setAlignment(next, Pos.BOTTOM_RIGHT);
        setMargin(next, new Insets(24));
        getChildren().add(1, next);
    }

    /** What is shown, or lies below what covers it. */
    public Parent content() {
        return content;
    }

    /** The page of the guide that tells of what has the keyboard, or else of what is shown. */
    public Optional<String> topic() {
        return GuideTopic.of(getScene().getFocusOwner()).or(() -> GuideTopic.of(content));
    }

    /** Whether something lies over what is shown. */
    public boolean isCovered() {
        return cover.isPresent();
    }

    /** Lays this over what is shown, which stays as it is; not over a problem, which has to be read first. */
    public void cover(Node over, Runnable takeFocus) {
        if (problem.isPresent()) {
            return;
        }
        focusBeforeCover = FocusBefore.in(getScene());
        cover = Optional.of(over);
        content.setVisible(false);
        getChildren().add(1, over);
        takeFocus.run();
    }

    /** Takes away what lies over what is shown, and gives the keyboard back to where it was. */
    public void uncover() {
        if (cover.isEmpty()) {
            return;
        }
        cover.ifPresent(getChildren()::remove);
        cover = Optional.empty();
        content.setVisible(true);
        focusBeforeCover.giveBack();
    }

    /** How the folder of the program's log is shown to whoever asks for it beside a problem. */
    public void logFolder(Runnable show) {
        logFolder = Optional.of(show);
    }

    /** Takes away whatever lies over what is shown, in its corner too: nothing of a journal stays in sight. */
    public void clear() {
        uncover();
        takeProblemAway();
        corner.ifPresent(getChildren()::remove);
        corner = Optional.empty();
    }

    /** Shows a problem until it is closed; what is below waits and keeps what was typed. */
    public void show(Problem another) {
        if (problem.isPresent()) {
            return;
        }
        focusBefore = FocusBefore.in(getScene());
        var pane = new ProblemPane(another, texts, this::closeProblem, logFolder);
        problem = Optional.of(pane);
        content.setDisable(true);
        getChildren().add(pane);
        pane.takeFocus();
    }

    /** Shows this over the window until it is closed; what is below waits and keeps what was typed. */
    public void over(Function<Runnable, BothKeptPane> making) {
        var before = getScene() == null ? null : getScene().getFocusOwner();
        var shown = new AtomicReference<Node>();
        var pane = making.apply(() -> {
            getChildren().remove(shown.get());
            content.setDisable(false);
            if (before != null) {
                before.requestFocus();
            }
        });
        shown.set(pane);
        content.setDisable(true);
        getChildren().add(pane);
        pane.takeFocus();
    }

    private void closeProblem() {
        takeProblemAway();
        focusBefore.giveBack();
    }

    private void takeProblemAway() {
        problem.ifPresent(getChildren()::remove);
        problem = Optional.empty();
        content.setDisable(false);
    }
}
