package org.ldnjournal.ui.shell;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.ldnjournal.text.Language;
import org.ldnjournal.ui.kit.Appearance;

/**
 * What belongs to this computer and not to the journal. The language does too: the first start, the recovery screen and
 * the command line speak before, or without, a journal that could be asked.
 *
 * @param look      how the program looks
 * @param language  which language was chosen; empty is the computer's
 * @param window    where the window was; empty until it was closed once
 * @param backups   the folder for backups; empty is beside the journal
 * @param lockAfter after how many minutes without a touch a journal with a passphrase is locked; 0 is never
 * @param named     whether the title of the window names the program and the file, for whoever looks at the screen
 */
public record Machine(Appearance look, Optional<Language> language, Optional<WindowPlace> window,
        Optional<Path> backups,
        int lockAfter, boolean named) {
    /** Minutes, unless chosen otherwise. */
    public static final int USUAL_LOCK = 15;

    /** The usual look in the computer's language. */
    public static final Machine USUAL = new Machine(Appearance.USUAL, Optional.empty(), Optional.empty(),
            Optional.empty(), USUAL_LOCK, false);

    public Machine {
        Objects.requireNonNull(look);
        Objects.requireNonNull(language);
        Objects.requireNonNull(window);
        Objects.requireNonNull(backups);
        if (lockAfter < 0) {
            throw new IllegalArgumentException("minutes: " + lockAfter);
        }
    }

    public Machine withLook(Appearance other) {
        return new Machine(other, language, window, backups, lockAfter, named);
    }

    public Machine withLanguage(Optional<Language> other) {
        return new Machine(look, other, window, backups, lockAfter, named);
    }

    public Machine withWindow(WindowPlace other) {
        return new Machine(look, language, Optional.of(other), backups, lockAfter, named);
    }

    public Machine withLockAfter(int minutes) {
        return new Machine(look, language, window, backups, minutes, named);
    }

    public Machine withBackups(Path folder) {
        return new Machine(look, language, window, Optional.of(folder), lockAfter, named);
    }

    public Machine withNamed(boolean names) {
        return new Machine(look, language, window, backups, lockAfter, names);
    }
}
