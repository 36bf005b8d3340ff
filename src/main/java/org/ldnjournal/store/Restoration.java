package org.ldnjournal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ldnjournal.backup.BackupName;
import org.ldnjournal.files.LastingFile;
import org.ldnjournal.files.LedTo;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.vault.Key;

/**
 * Puts a backup in the place of a journal that is closed, and keeps the journal aside. At any moment the journal's name
 * leads to one of the two, whole: the backup is copied and checked beside it first, the journal gets a second name, and
 * one renaming changes over.
 */
public final class Restoration {
    /** What a copy of a backup is refused for because of what is in it; not for a key or a disk. */
    private static final Set<Kind> CONTENT =
            EnumSet.of(Kind.DAMAGED, Kind.NOT_A_JOURNAL, Kind.NEWER, Kind.NOT_READABLE);
    /** Bytes. */
    private static final int PIECE = 1 << 16;

    private final Path journal;
    private final Function<Path, Checked> check;
    private final Clock clock;

    Restoration(Path journal, Function<Path, Checked> check, Clock clock) {
        this.journal = ledTo(journal);
        this.check = check;
        this.clock = clock;
    }

    /** A link to a journal stays one: the file that it leads to is replaced, and kept aside where that lies. */
    private static Path ledTo(Path journal) {
        try {
            return Files.exists(journal) ? journal.toRealPath() : LedTo.of(journal);
        } catch (IOException _) {
            return journal;
        }
    }

    /** What became of it. */
    public sealed interface Outcome {}

    /** The backup is the journal now. @param aside where the journal of before is; empty where there was none */
    public record Restored(Optional<Path> aside) implements Outcome {}

    /** The journal is as it was. */
    public record NotRestored(Kind kind, String detail) implements Outcome {}

    /** For a journal that lies in clear, open nowhere, or too damaged to be opened. */
    public static Restoration of(Path journal, Clock clock) {
        return new Restoration(journal, CheckJournal::check, clock);
    }

    /** The same where the journal has a passphrase, or its backup has: this opens the backup. */
    public static Restoration of(Path journal, Key key, Clock clock) {
        return new Restoration(journal, backup -> CheckJournal.check(backup, key), clock);
    }

    /** Puts this backup in the journal's place, or fails; answers where the journal of before is. */
    public Optional<Path> inPlace(Path backup) {
        return switch (from(backup)) {
            case Restored(var aside) -> aside;
            case NotRestored(var kind, var detail) -> throw new JournalFailure(kind, detail);
        };
    }

    /** Puts this backup in the journal's place. */
    public Outcome from(Path backup) {
        try (var _ = WriterLock.take(journal)) {
            return alone(backup);
        } catch (JournalFailure refused) {
            return new NotRestored(refused.kind(), String.valueOf(refused.getMessage()));
        } catch (IOException refused) {
            var failure = Failures.writing(refused);
            return new NotRestored(failure.kind(), failure.getMessage());
        }
    }

    private Outcome alone(Path backup) throws IOException {
        var draft = NewFile.draftBeside(journal);
        try {
            copy(backup, draft);
            NewFile.force(draft);
            return switch (check.apply(draft)) {
                case Checked.Clean _ -> new Restored(changedOver(draft));
                case Checked.Faulty(var faults) -> new NotRestored(Kind.BACKUP_UNUSABLE, String.join("; ", faults));
                case Checked.Unreadable(var kind, var detail) ->
                    new NotRestored(CONTENT.contains(kind) ? Kind.BACKUP_UNUSABLE : kind, detail);
            };
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** In pieces: what is called a backup may be larger than memory. */
    private static void copy(Path backup, Path draft) throws IOException {
        try (var in = opened(backup); var out = Files.newOutputStream(draft)) {
            for (var piece = next(in); piece.length > 0; piece = next(in)) {
                out.write(piece);
            }
        }
    }

    private static InputStream opened(Path backup) {
        try {
            return Files.newInputStream(backup);
        } catch (IOException refused) {
            throw unusable(refused);
        }
    }

    private static byte[] next(InputStream in) {
        try {
            return in.readNBytes(PIECE);
        } catch (IOException refused) {
            throw unusable(refused);
        }
    }

    private static JournalFailure unusable(IOException refused) {
        return new JournalFailure(Kind.BACKUP_UNUSABLE, refused.toString(), refused);
    }

    private Optional<Path> changedOver(Path draft) throws IOException {
        Optional<Path> aside = Files.exists(journal) ? Optional.of(putAside()) : Optional.empty();
        Files.move(draft, journal, StandardCopyOption.ATOMIC_MOVE);
        LastingFile.makeLasting(journal.toAbsolutePath().getParent());
        return aside;
    }

    /**
     * What a crash left beside the journal belongs to it and goes aside with it: it would be rolled back into the
     * backup.
     */
    private Path putAside() throws IOException {
        var name = BackupName.of(journal.getFileName().toString());
        var aside = new BackupName(name.stem() + " before restoring", name.extension())
                .freeIn(journal.toAbsolutePath().getParent(), Moment.now(clock).local());
        NewFile.secondName(journal, aside);
        for (var companion : PrivateCopy.COMPANIONS) {
            var beside = journal.resolveSibling(journal.getFileName() + companion);
            if (Files.exists(beside)) {
                Files.move(beside, aside.resolveSibling(aside.getFileName() + companion));
            }
        }
        LastingFile.makeLasting(journal.toAbsolutePath().getParent());
        return aside;
    }
}
