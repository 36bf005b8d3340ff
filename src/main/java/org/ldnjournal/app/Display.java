package org.ldnjournal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/**
 * Whether a window could be shown, as far as one can tell without trying, and how it is painted. JavaFX draws through
 * X11, which a Wayland desktop offers too; other systems always have a screen.
 */
final class Display {
    private static final Pattern LOCAL = Pattern.compile("(unix)?:(\\d+)(\\.\\d+)?");

    private Display() {}

    /** Whether this computer seems to have a screen, or JavaFX was told to do without one. */
    static boolean isThere() {
        return computerHasOne() || "Headless".equals(System.getProperty("glass.platform"));
    }

    /**
     * Whether JavaFX paints by a graphics interface and not by software of its own, with which a picture of a whole
     * place takes several frames: nothing that fades would be seen to. To be called while JavaFX runs.
     */
    static boolean paintsByGraphics() {
        return Platform.isSupported(ConditionalFeature.SCENE3D);
    }

    private static boolean computerHasOne() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean drawsThroughX11 = !system.startsWith("windows") && !system.startsWith("mac");
        return !drawsThroughX11 || isThere(System.getenv(), Files::exists);
    }

    /** The same for these variables; a local display counts only while its socket is there. */
    static boolean isThere(Map<String, String> environment, Predicate<Path> exists) {
        var display = environment.get("DISPLAY");
        if (display == null || display.isBlank()) {
            return false;
        }
        var socket = socket(display);
        return socket.isEmpty() || exists.test(socket.get());
    }

    private static Optional<Path> socket(String display) {
        var local = LOCAL.matcher(display);
        return local.matches() ? Optional.of(Path.of("/tmp/.X11-unix/X" + local.group(2))) : Optional.empty();
    }
}
