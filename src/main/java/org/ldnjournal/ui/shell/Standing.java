package org.ldnjournal.ui.shell;

import java.util.Optional;
import javafx.scene.Node;

/**
 * Where one is: a place, or a page that was opened from one, with the way back.
 *
 * @param at   what is seen
 * @param came from where; empty in a place
 */
record Standing(Destination at, Optional<Came> came) {

    /**
     * @param from     where one was before
     * @param keyboard what had the keyboard there
     */
    record Came(Standing from, Optional<Node> keyboard) {}

    static Standing in(Place place) {
        return new Standing(place, Optional.empty());
    }

    /** @param keyboard what has the keyboard here */
    Standing goneTo(Behind page, Optional<Node> keyboard) {
        return new Standing(page, Optional.of(new Came(this, keyboard)));
    }

    /** The place that the way began in. */
    Destination place() {
        return came.map(Came::from).map(Standing::place).orElse(at);
    }
}
