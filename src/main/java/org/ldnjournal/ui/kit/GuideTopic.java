package org.ldnjournal.ui.kit;

import java.util.Optional;
import javafx.scene.Node;

/** Which page of the guide tells of a part of the window. What is inside it has the same page unless it has its own. */
public final class GuideTopic {
    private static final String KEY = "guide";

    private GuideTopic() {}

    /** This page tells of this part. */
    public static void set(Node part, String page) {
        part.getProperties().put(KEY, page);
    }

    /** The page that tells of this part or of what it stands in; null has none. */
    public static Optional<String> of(Node part) {
        for (var at = part; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(KEY) instanceof String page) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }
}
