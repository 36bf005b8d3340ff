package org.ldnjournal.ui.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** The style classes of the library’s sheets that the build left out, since nothing shown has them. */
final class LeftOutStyles {
    private static final Set<String> NAMES = read();

    private LeftOutStyles() {}

    private static Set<String> read() {
        var list = Objects.requireNonNull(LeftOutStyles.class.getResourceAsStream("left-out-styles.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What has one of them, with its names. */
    static List<String> in(Node root) {
        return OnScreen.nodes(root).stream()
                .filter(node -> node.getStyleClass().stream().anyMatch(NAMES::contains))
                .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass()).distinct().toList();
    }
}
