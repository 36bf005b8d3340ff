package org.ldnjournal.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person where to save a file. */
@FunctionalInterface
public interface SaveTarget {

    /**
     * What is to be saved.
     *
     * @param title   what the question is called
     * @param name    the name that is suggested
     * @param kind    what files of this kind are called
     * @param pattern what their names are like, such as {@code *.pdf}
     */
    record Wanted(String title, String name, String kind, String pattern) {}

    /** Where to, if the person chose a place; asked on the JavaFX thread. */
    Optional<Path> choose(Wanted wanted);
}
