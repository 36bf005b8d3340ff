package org.ldnjournal.ui.shell;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
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
    record Wanted(String title, String name, String kind, String pattern) {

        /**
         * The chosen file with the ending of its kind, without which nothing opens it; as it was typed where another
         * file has that name, which nobody agreed to replace.
         */
        Path ending(Path chosen) {
            var ending = pattern.startsWith("*.") ? pattern.substring(1) : "";
            var typed = chosen.getFileName().toString();
            if (typed.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return chosen;
            }
            var ended = chosen.resolveSibling(typed + ending);
            return Files.exists(ended, LinkOption.NOFOLLOW_LINKS) ? chosen : ended;
        }
    }

    /** Where to, if the person chose a place; asked on the JavaFX thread. */
    Optional<Path> choose(Wanted wanted);
}
