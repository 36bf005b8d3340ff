package org.ldnjournal.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.ldnjournal.text.Texts;

/** Dresses a scene in light or dark, at a size of text. */
public final class Theme {
    private static final double BODY = 15;
    private static final Color PAPER = Color.web("#f6f4ef");
    private static final Color NIGHT = Color.web("#18191d");

    private final Scene scene;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private Appearance appearance = Appearance.USUAL;

    /** Dresses this scene, in the usual appearance until told otherwise. */
    public Theme(Scene scene) {
        this.scene = scene;
        loadFonts();
        apply(Appearance.USUAL);
        Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> apply(appearance));
    }

    /** Changes the appearance at once. */
    public void apply(Appearance next) {
        appearance = next;
        dark.set(switch (next.mode()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        });
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(css(dark.get() ? "roles-dark.css" : "roles-light.css"), css("theme.css"));
        // Before the first style is applied the scene shows its fill: paper by day, never white by night.
        scene.setFill(dark.get() ? NIGHT : PAPER);
        scene.getRoot().setStyle("-fx-font-size: " + BODY * next.textPercent() / 100 + "px;");
    }

    /** The appearance at present. */
    public Appearance appearance() {
        return appearance;
    }

    /** Whether it is dark at present, chosen or by the system. */
    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    private static String css(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    private static void loadFonts() {
        for (var file : List.of("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf")) {
            try (var font = Texts.class.getResourceAsStream("fonts/" + file)) {
                Objects.requireNonNull(Font.loadFont(font, BODY), file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
