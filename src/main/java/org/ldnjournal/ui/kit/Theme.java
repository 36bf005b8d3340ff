package org.ldnjournal.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/**
 * Dresses a scene in light or dark, at a size of text; by the hour, or when the system changes, it changes by itself.
 */
public final class Theme {
    private static final double BODY = 15;
    private static final Duration LOOK_AT_THE_CLOCK = Duration.seconds(30);

    private final Scene scene;
    private final Clock clock;
    private final Timeline hours = new Timeline(new KeyFrame(LOOK_AT_THE_CLOCK, _ -> lookAgain()));
    private final ChangeListener<ColorScheme> following = (_, _, _) -> lookAgain();
    private Appearance appearance = Appearance.USUAL;
    private boolean dark;

    /** Dresses this scene where nothing goes by the hour, in the usual appearance until told otherwise. */
    public Theme(Scene scene) {
        this(scene, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** Dresses this scene by this clock, in the usual appearance until told otherwise. */
    public Theme(Scene scene, Clock clock) {
        this(scene, clock, Appearance.USUAL);
    }

    /** Dresses this scene by this clock, in this appearance until told otherwise. */
    public Theme(Scene scene, Clock clock, Appearance first) {
        this.scene = scene;
        this.clock = clock;
        Fonts.load();
        hours.setCycleCount(Animation.INDEFINITE);
        apply(first);
        // The system outlives every scene: it must not keep one alive, and the scene keeps what dresses it.
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(following));
        scene.getProperties().put(Theme.class, this);
    }

    /** Changes the appearance at once. */
    public void apply(Appearance next) {
        appearance = next;
        dark = isDark();
        dress();
        if (next.mode() == Appearance.Mode.HOUR) {
            hours.play();
        } else {
            hours.stop();
        }
    }

    private boolean isDark() {
        return appearance.isDark(Platform.getPreferences().getColorScheme() == ColorScheme.DARK, LocalTime.now(clock));
    }

    private void lookAgain() {
        if (isDark() != dark) {
            apply(appearance);
        }
    }

    private void dress() {
        Application.setUserAgentStylesheet(css(dark ? "controls-dark.css" : "controls-light.css"));
        var sheets = new ArrayList<>(List.of(css(dark ? "roles-dark.css" : "roles-light.css"), css("theme.css")));
        if (appearance.highContrast()) {
            sheets.add(1, css(dark ? "contrast-dark.css" : "contrast-light.css"));
            sheets.add(css("contrast.css"));
        }
        scene.getStylesheets().setAll(sheets);
        // Before the first style is applied the scene shows its fill: the colour of the page, never white by night.
        scene.setFill(page());
        scene.getRoot().setStyle("-fx-font-size: " + BODY * appearance.textPercent() / 100 + "px;");
    }

    /** The same colour as {@code -ldn-page} in the style sheets. */
    Color page() {
        if (appearance.highContrast()) {
            return dark ? Color.BLACK : Color.WHITE;
        }
        return Color.web(dark ? "#18191d" : "#f6f4ef");
    }

    /** The appearance at present. */
    public Appearance appearance() {
        return appearance;
    }

    private static String css(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
