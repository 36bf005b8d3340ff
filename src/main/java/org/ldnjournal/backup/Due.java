package org.ldnjournal.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the next backup is due, and when its absence is worth a word. */
public final class Due {
    private static final Duration DAILY = Duration.ofHours(24);
    private static final Duration WORTH_A_WORD = Duration.ofDays(7);

    private Due() {}

    /** Whether a day has passed since the last good one; one from the future says that the clock was set back. */
    public static boolean now(Optional<Backup> last, Instant now) {
        return last.map(backup -> isOlder(backup, DAILY, now) || backup.made().instant().isAfter(now)).orElse(true);
    }

    /**
     * Whether seven days have passed without a good one.
     *
     * @param since when backups could first have been made here
     */
    public static boolean worthAWord(Optional<Backup> last, Instant since, Instant now) {
        return last.map(backup -> isOlder(backup, WORTH_A_WORD, now))
                .orElseGet(() -> !since.plus(WORTH_A_WORD).isAfter(now));
    }

    private static boolean isOlder(Backup backup, Duration age, Instant now) {
        return !backup.made().instant().plus(age).isAfter(now);
    }
}
