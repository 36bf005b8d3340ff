package org.ldnjournal.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param former    the folders for backups that were chosen before, the last one first: what is in them may be readable
 * @param lockAfter after how many minutes without a touch a journal with a passphrase is locked; 0 is never
 * @param named     whether the title of the window names the program and the file, for whoever looks at the screen
 */
public record Machine(Appearance look, Optional<Language> language, Optional<WindowPlace> window,
        Optional<Path> backups, List<Path> former, int lockAfter, boolean named) {
    /** Minutes, unless chosen otherwise. */
    public static final int USUAL_LOCK = 15;

    static final int MOST_FORMER = 10;

    /** The usual look in the computer's language. */
    public static final Machine USUAL = new Machine(Appearance.USUAL, Optional.empty(), Optional.empty(),
            Optional.empty(), List.of(), USUAL_LOCK, false);

    public Machine {
        Objects.requireNonNull(look);
        Objects.requireNonNull(language);
        Objects.requireNonNull(window);
        Objects.requireNonNull(backups);
        former = List.copyOf(former);
        if (lockAfter < 0) {
            throw new IllegalArgumentException("minutes: " + lockAfter);
        }
    }

    public Machine withLook(Appearance other) {
        return new Machine(other, language, window, backups, former, lockAfter, named);
    }

    public Machine withLanguage(Optional<Language> other) {
        return new Machine(look, other, window, backups, former, lockAfter, named);
    }

    public Machine withWindow(WindowPlace other) {
        return new Machine(look, language, Optional.of(other), backups, former, lockAfter, named);
    }

    public Machine withLockAfter(int minutes) {
        return new Machine(look, language, window, backups, former, minutes, named);
    }

    /** The folders that were chosen for backups: the one that is in use, then those that were, the last one first. */
    public List<Path> backupFolders() {
        return Stream.concat(backups.stream(), former.stream()).distinct().toList();
    }

    public Machine withBackups(Path folder) {
        var before = backupFolders().stream().filter(other -> !other.equals(folder)).limit(MOST_FORMER).toList();
        return new Machine(look, language, window, Optional.of(folder), before, lockAfter, named);
    }

    public Machine withNamed(boolean names) {
        return new Machine(look, language, window, backups, former, lockAfter, names);
    }
}
