package org.ldnjournal.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.WindowFrame;

/** The window of the program as it runs, on a journal of a test; what it keeps of its own it keeps in one folder. */
final class RunningWindow implements AutoCloseable {
    private final Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    private final Texts texts;
    private final JournalAhead ahead;
    private final Stage stage;

    RunningWindow(Path journal, Path own, Texts texts, Clock clock) {
        this.texts = texts;
        var nowhere = new PrintWriter(Writer.nullWriter());
        var console = new Console(texts, clock, nowhere, nowhere);
        var times = new StartTimes(() -> { });
        ahead = JournalAhead.find(journal, console, times);
        stage = Snapshots.onFx(() -> {
            new ProgramWindow(console, new Folders(own), ahead, times, () -> { }).open();
            return (Stage) Window.getWindows().getLast();
        });
    }

    /** Lets the journal's work and the screen take turns until this is shown: one thing asks for the next. */
    <N extends Node> N await(Class<N> kind, Predicate<N> wanted) {
        while (true) {
            CompletableFuture.runAsync(() -> { }, ahead.worker()).join();
            Optional<N> node = Snapshots.onFx(() -> found(kind, wanted));
            if (node.isPresent()) {
                return node.get();
            }
        }
    }

    <N extends Node> boolean shows(Class<N> kind, Predicate<N> wanted) {
        return Snapshots.onFx(() -> found(kind, wanted).isPresent());
    }

    private <N extends Node> Optional<N> found(Class<N> kind, Predicate<N> wanted) {
        return stage.getScene().getRoot().lookupAll("*").stream().filter(kind::isInstance).map(kind::cast)
                .filter(RunningWindow::isSeen).filter(wanted).findFirst();
    }

    /** Whether anything of the window says these words, seen or not. */
    boolean reads(String words) {
        return Snapshots.onFx(() -> Window.getWindows().stream().flatMap(one ->
                one.getScene().getRoot().lookupAll("*").stream()).anyMatch(node ->
                node instanceof TextInputControl field && field.getText() != null && field.getText().contains(words)
                || node instanceof Labeled label && label.getText() != null && label.getText().contains(words)));
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** Lets them take turns until the place with this key was made, unseen. */
    void awaitReady(String titleKey) {
        while (Snapshots.onFx(() -> stage.getScene().getRoot().lookupAll(".title").stream()
                .noneMatch(title -> title instanceof Label name && texts.get(titleKey).equals(name.getText())
                        && !isSeen(name)))) {
            CompletableFuture.runAsync(() -> { }, ahead.worker()).join();
        }
    }

    TextInputControl awaitNote() {
        return await(TextInputControl.class, field -> texts.get("today.note").equals(field.getAccessibleText()));
    }

    /** Types into the note, and does this in the same moment. */
    void typeNoteAnd(String words, Runnable then) {
        var note = awaitNote();
        onFx(() -> {
            note.setText(words);
            then.run();
        });
    }

    void press(Predicate<Button> wanted) {
        var button = await(Button.class, wanted);
        onFx(button::fire);
    }

    /** Presses Ctrl and this. */
    void control(KeyCode key) {
        Event.fireEvent(((WindowFrame) stage.getScene().getRoot()).content(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
    }

    void unlock(String passphrase) {
        unlockAnd(passphrase, () -> { });
    }

    /** Opens the journal, and does this in the same moment. */
    void unlockAnd(String passphrase, Runnable then) {
        var field = await(PasswordField.class, _ -> true);
        onFx(() -> {
            field.setText(passphrase);
            found(Button.class, button -> texts.get("passphrase.unlock.open").equals(button.getText())).orElseThrow()
                    .fire();
            then.run();
        });
    }

    static void onFx(Runnable action) {
        Snapshots.onFx(() -> {
            action.run();
            return null;
        });
    }

    /** Closes it as its corner does. */
    void requestClose() {
        onFx(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    boolean isOpen() {
        return Snapshots.onFx(stage::isShowing);
    }

    void hide() {
        stage.hide();
    }

    @Override
    public void close() {
        onFx(stage::close);
        Thread.setDefaultUncaughtExceptionHandler(handler);
    }
}
