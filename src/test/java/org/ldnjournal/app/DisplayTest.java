package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static boolean isThere(Map<String, String> environment) {
        return Display.isThere(environment, Path.of("/tmp/.X11-unix/X0")::equals);
    }

    @Test
    void aLocalDisplayCountsWhileItsSocketIsThere() {
        assertThat(isThere(Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(isThere(Map.of("DISPLAY", "unix:0.1"))).isTrue();
        assertThat(isThere(Map.of("DISPLAY", ":1"))).isFalse();
    }

    @Test
    void aDisplayElsewhereIsTried() {
        assertThat(isThere(Map.of("DISPLAY", "localhost:10.0"))).isTrue();
    }

    @Test
    void waylandAloneIsNoScreenForJavaFx() {
        assertThat(isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"))).isFalse();
        assertThat(isThere(Map.of("DISPLAY", " "))).isFalse();
        assertThat(isThere(Map.of())).isFalse();
    }
}
