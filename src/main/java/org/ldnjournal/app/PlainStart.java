package org.ldnjournal.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What nearly every start asks for: the window, with a journal or with the usual one. It is understood without the
 * library of the command line, which would take a good part of the time to the first picture.
 *
 * @param journal to open; the usual one if none is named
 */
record PlainStart(Optional<Path> journal) {

    /** What these words ask for, if it is no more than that. */
    static Optional<PlainStart> in(String... words) {
        return switch (words.length) {
            case 0 -> Optional.of(new PlainStart(Optional.empty()));
            case 1 -> existing(words[0]);
            case 2 -> words[0].equals(WindowCommand.JOURNAL) && !words[1].startsWith("-") ? path(words[1])
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A journal alone, as a double click names it: with all its folders, so that it is never taken for a command. */
    private static Optional<PlainStart> existing(String word) {
        return path(word).filter(start ->
                start.journal.stream().allMatch(file -> file.isAbsolute() && Files.exists(file)));
    }

    private static Optional<PlainStart> path(String word) {
        try {
            return Optional.of(new PlainStart(Optional.of(Path.of(word))));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
