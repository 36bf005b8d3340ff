package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppearanceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT,  true,  23:00, false
            DARK,   false, 12:00, true
            SYSTEM, true,  12:00, true
            SYSTEM, false, 23:00, false
            HOUR,   false, 06:59, true
            HOUR,   true,  07:00, false
            HOUR,   true,  18:59, false
            HOUR,   false, 19:00, true
            """)
    void isDarkByChoiceBySystemOrByTheHour(Appearance.Mode mode, boolean system, LocalTime now, boolean dark) {
        assertThat(new Appearance(mode, 100, true).isDark(system, now)).isEqualTo(dark);
    }

    /** A stage paints its scene's fill before anything else: by night that must not be white. */
    @ParameterizedTest
    @CsvSource({"HOUR, false, #18191d", "DARK, true, #000000", "LIGHT, false, #f6f4ef", "LIGHT, true, #ffffff"})
    void theFirstThingPaintedHasTheColourOfThePage(Appearance.Mode mode, boolean high, String page) {
        var night = Clock.fixed(Instant.parse("2026-11-22T23:00:00Z"), ZoneOffset.UTC);
        assertThat(Snapshots.onFx(() -> {
            var scene = new Scene(new StackPane());
            new Theme(scene, night).apply(new Appearance(mode, 100, true, high));
            return scene.getFill();
        })).isEqualTo(Color.web(page));
    }
}
