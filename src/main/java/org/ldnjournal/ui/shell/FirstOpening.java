package org.ldnjournal.ui.shell;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javafx.scene.Node;
import org.ldnjournal.ui.kit.AfterPainting;

/**
 * How long a place let a person wait when it was opened for the first time: from the press until a frame is painted
 * with what was read for it. The log is told; nothing else is done with it.
 */
final class FirstOpening {
    private static final Logger LOG = Logger.getLogger(FirstOpening.class.getName());

    private final Set<String> seen = new HashSet<>();

    /** This place is opened now; what is answered is told of its node once that shows what was read for it. */
    Consumer<Node> of(String place) {
        if (!seen.add(place)) {
            return _ -> { };
        }
        long pressed = System.nanoTime();
        return node -> AfterPainting.run(node, () -> LOG.info(() ->
                "%s after %d ms".formatted(place, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - pressed))));
    }
}
