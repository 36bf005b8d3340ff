package org.ldnjournal.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The least that JavaFX can show, to compare the start of the program with; see src/test/system/start-time. With the
 * property {@code closes} it closes itself, for a cache of its own to be made.
 */
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setTitle("Bare window");
            var words = new Label("Bare");
            words.setStyle("-fx-background-color: black; -fx-min-width: 400; -fx-min-height: 400;");
            stage.setScene(new Scene(new StackPane(words), 1100, 760));
            stage.show();
            if (Boolean.getBoolean("closes")) {
                var shown = new PauseTransition(Duration.seconds(1));
                shown.setOnFinished(_ -> stage.hide());
                shown.play();
            }
        });
    }
}
