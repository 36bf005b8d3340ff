package org.ldnjournal.ui.shell;

import java.util.Objects;
import java.util.Optional;
import org.ldnjournal.text.Language;
import org.ldnjournal.ui.kit.Appearance;

/**
 * What belongs to this computer and not to the journal. The language does too: the first start, the recovery screen and
 * the command line speak before, or without, a journal that could be asked.
 *
 * @param look     how the program looks
 * @param language which language was chosen; empty is the computer's
 * @param window   where the window was; empty until it was closed once
 */
public record Machine(Appearance look, Optional<Language> language, Optional<WindowPlace> window) {
    /** The usual look in the computer's language. */
    public static final Machine USUAL = new Machine(Appearance.USUAL, Optional.empty(), Optional.empty());

    public Machine {
        Objects.requireNonNull(look);
        Objects.requireNonNull(language);
        Objects.requireNonNull(window);
    }

    public Machine withLook(Appearance other) {
        return new Machine(other, language, window);
    }

    public Machine withLanguage(Optional<Language> other) {
        return new Machine(look, other, window);
    }

    public Machine withWindow(WindowPlace other) {
        return new Machine(look, language, Optional.of(other));
    }
}
