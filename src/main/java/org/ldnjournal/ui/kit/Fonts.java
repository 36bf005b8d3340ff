package org.ldnjournal.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ldnjournal.text.Texts;

/** The program's own letters, and the icons, which are letters too. */
public final class Fonts {
    private static final double ANY_SIZE = 15;
    private static final List<String> FILES = List.of("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf");
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private Fonts() {}

    /** Makes the letters known to JavaFX, once; any thread may ask for it. */
    static void load() {
        FILES.forEach(file -> LOADED.computeIfAbsent(file, Fonts::read));
    }

    /**
     * The same, and the icons and the system’s own letters, in which JavaFX measures each word before it knows better:
     * one is measured here, beside the toolkit’s start. It is measured only: painting belongs to a thread of JavaFX.
     */
    public static void readAhead() {
        // first: it finds the toolkit, which the classes of text wait for
        load();
        new FontIcon(Feather.SUN);
        new Text("1 mg").getLayoutBounds();
    }

    private static Font read(String file) {
        try (var font = Texts.class.getResourceAsStream("fonts/" + file)) {
            return Objects.requireNonNull(Font.loadFont(font, ANY_SIZE), file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
