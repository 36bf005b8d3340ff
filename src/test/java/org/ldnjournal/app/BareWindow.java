package org.ldnjournal.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that JavaFX can show, to compare the start of the program with; see src/test/system/start-time. */
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
        });
    }
}
