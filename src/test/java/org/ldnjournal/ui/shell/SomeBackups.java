package org.ldnjournal.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.backup.MemoryBackups;
import org.ldnjournal.journal.Moment;

/** Backups for tests of screens, and what was asked of what is around them. */
public final class SomeBackups implements BackupModel.Around {
    final List<Path> kept = new ArrayList<>();
    final List<Backup> restored = new ArrayList<>();

    /** A model that makes backups by this clock. */
    public static BackupModel at(Clock clock) {
        return new SomeBackups().model(clock, Optional.empty());
    }

    BackupModel model(Clock clock, Optional<Backups.NotMade> refusal) {
        return model(clock, refusal, AtOnce.background());
    }

    BackupModel model(Clock clock, Optional<Backups.NotMade> refusal, Background background) {
        var folder = Path.of("backups");
        var backups = new MemoryBackups(folder, () -> refusal.<Backups.Outcome>map(why -> why).orElseGet(() ->
                new Backups.Made(new Backup(folder.resolve("journal.ldnj"), Moment.now(clock), 1))));
        return new BackupModel(backups, background, clock, () -> clock.instant().minusSeconds(8 * 86_400),
                this);
    }

    @Override
    public Optional<Path> chooseFolder(Path present) {
        return Optional.of(Path.of("other disk"));
    }

    @Override
    public void keepFolder(Path folder) {
        kept.add(folder);
    }

    @Override
    public void restore(Backup backup) {
        restored.add(backup);
    }
}
