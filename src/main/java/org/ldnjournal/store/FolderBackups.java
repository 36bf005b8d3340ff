package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.backup.BackupName;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.backup.Thinning;
import org.ldnjournal.files.LastingFile;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.store.BackupList.Listed;

/**
 * Backups of a journal in a folder. One is copied into a draft, opened and checked, put on the list and only then given
 * its name: whatever bears the name of a backup is whole. A draft that a crash left behind is taken by the next one.
 */
final class FolderBackups implements Backups {
    private final Path folder;
    private final Path journal;
    private final Copies copies;
    private final Clock clock;
    private final BackupName name;
    private final BackupList list;

    FolderBackups(Path folder, Path journal, Copies copies, Clock clock) {
        this.folder = folder;
        this.journal = journal;
        this.copies = copies;
        this.clock = clock;
        name = BackupName.of(journal.getFileName().toString());
        list = new BackupList(folder, name.stem());
    }

    /** Where backups are kept unless another folder was chosen: beside the journal. */
    static Path usualFolder(Path journal) {
        return journal.toAbsolutePath().resolveSibling("backups");
    }

    @Override
    public State state() {
        var all = list.read();
        var own = all.stream().filter(this::isOwn).toList();
        // on another computer, or after the journal was moved, those of its name are what there is
        return new State(folder, (own.isEmpty() ? all : own).stream().map(Listed::backup).filter(FolderBackups::isThere)
                .sorted(Comparator.comparing((Backup backup) -> backup.made().instant()).reversed()).toList());
    }

    private boolean isOwn(Listed listed) {
        return listed.journal().equals(journal.toString());
    }

    private static boolean isThere(Backup backup) {
        try {
            return Files.isRegularFile(backup.file()) && Files.size(backup.file()) == backup.bytes();
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public Backups in(Path other) {
        return new FolderBackups(other, journal, copies, clock);
    }

    @Override
    public Outcome make(Predicate<Backup> inUse) {
        try {
            if (!Files.isDirectory(folder)) {
                // a folder that was chosen and is not there is a disk that is not plugged in: it is not made anew
                if (!folder.equals(usualFolder(journal))) {
                    return new NotMade(Why.FOLDER_MISSING, folder.toString());
                }
                Files.createDirectory(folder);
            }
            try (var _ = WriterLock.take(folder.resolve(name.stem() + ".backups"))) {
                return makeAlone(inUse);
            }
        } catch (IOException refused) {
            return notMade(Failures.writing(refused));
        } catch (JournalFailure refused) {
            return notMade(refused);
        }
    }

    private Outcome makeAlone(Predicate<Backup> inUse) throws IOException {
        var draft = folder.resolve("." + name.stem() + ".unfinished" + name.extension());
        Files.deleteIfExists(draft);
        NewFile.ownersAlone(draft);
        try {
            copies.into(draft);
            return switch (copies.check(draft)) {
                case Checked.Clean _ -> named(draft, inUse);
                case Checked.Faulty(var faults) -> new NotMade(Why.NOT_VERIFIED, String.join("; ", faults));
                case Checked.Unreadable(_, var detail) -> new NotMade(Why.NOT_VERIFIED, detail);
            };
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** On the list first: a crash in between leaves a line without a file, which stands for nothing. */
    private Outcome named(Path draft, Predicate<Backup> inUse) throws IOException {
        var at = Moment.now(clock);
        var backup = new Backup(name.freeIn(folder, at.local()), at, Files.size(draft));
        var all = new ArrayList<>(list.read());
        all.removeIf(listed -> listed.backup().file().equals(backup.file()));
        all.add(new Listed(backup, BackupList.sha256(draft), journal.toString()));
        list.write(all);
        NewFile.giveName(draft, backup.file());
        LastingFile.makeLasting(folder);
        letGo(all, inUse);
        return new Made(backup);
    }

    /** A file that was changed since is no longer ours: it stays, and leaves the list. */
    private void letGo(List<Listed> all, Predicate<Backup> inUse) throws IOException {
        var there = all.stream().filter(listed -> isThere(listed.backup())).toList();
        var kept = new HashSet<>(Thinning.kept(there.stream().filter(this::isOwn)
                .map(listed -> listed.backup().made().local()).toList()));
        var staying = new ArrayList<Listed>();
        for (var listed : there) {
            if (!isOwn(listed) || kept.contains(listed.backup().made().local()) || inUse.test(listed.backup())) {
                staying.add(listed);
            } else if (listed.isUntouched()) {
                Files.delete(listed.backup().file());
            }
        }
        list.write(staying);
    }

    @Override
    public Rehearsal rehearse(Backup backup) {
        return switch (copies.check(backup.file())) {
            case Checked.Clean _ -> open(backup);
            case Checked.Faulty(var faults) -> new Unusable(backup, String.join("; ", faults));
            case Checked.Unreadable(_, var detail) -> new Unusable(backup, detail);
        };
    }

    private Rehearsal open(Backup backup) {
        return switch (copies.open(backup.file())) {
            case Opened.Refused(_, _, var detail) -> new Unusable(backup, detail);
            case Opened.Open(var opened) -> {
                try (opened) {
                    yield new Shown(backup, opened.journal().contents());
                }
            }
        };
    }

    private static NotMade notMade(JournalFailure refused) {
        var why = switch (refused.kind()) {
            case DISK_FULL -> Why.NO_ROOM;
            case NOT_WRITABLE -> Why.FOLDER_NOT_WRITABLE;
            case IN_USE -> Why.BUSY;
            case DAMAGED -> Why.JOURNAL_FAULTY;
            case NOT_A_JOURNAL, NEWER, NOT_READABLE, REPLACED, BROKEN, LOCKED, WRONG_KEY, BACKUP_UNUSABLE -> Why.BROKEN;
        };
        return new NotMade(why, String.valueOf(refused.getMessage()));
    }
}
