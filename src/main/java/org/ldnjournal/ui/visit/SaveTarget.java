package org.ldnjournal.ui.visit;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person where to save a file. */
@FunctionalInterface
public interface SaveTarget {

    /** Where to, if the person chose a place; asked on the JavaFX thread. */
    Optional<Path> choose(String suggestedName);
}
