package org.ldnjournal.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ldnjournal.backup.BackupName;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.vault.Key;
import org.ldnjournal.vault.Vault;

/**
 * A journal in a file, open until it is closed. A file that is refused is left as it was, byte for byte; it is never
 * filled, repaired or replaced.
 */
public final class JournalFile implements AutoCloseable {
    /** Where it is, and what that holds: another place once its file was replaced; see {@link #continueBeside}. */
    private Path file;
    private Database database;
    private Held held;
    private Copies copies;
    private final Optional<Vault> vault;
    private final SqliteJournal journal;
    private final PlanBook plans;

    /** One that lies in clear on the disk. */
    JournalFile(Path file, Database database, Held held) {
        this(file, database, held, new PlainCopies(database), Optional.empty());
    }

    /** One that has a passphrase. */
    JournalFile(Path file, Database database, Held held, Vault vault) {
        this(file, database, held, new SealedCopies(database, vault), Optional.of(vault));
    }

    private JournalFile(Path file, Database database, Held held, Copies copies, Optional<Vault> vault) {
        this.file = file;
        this.database = database;
        this.held = held;
        this.copies = copies;
        this.vault = vault;
        this.journal = new SqliteJournal(() -> this.database);
        this.plans = new SqlitePlanBook(() -> this.database);
    }

    /**
     * Makes a new journal, with the folders above it, and opens it. Refused as {@code NOT_WRITABLE} where there is a
     * file of this name already.
     */
    public static Opened create(Path file) {
        return made(file, _ -> { });
    }

    /**
     * The same, holding what another journal held, its history included, from its first moment on: either the file is
     * there with all of it, or it is not there. Nothing of this goes into its history.
     */
    public static Opened createHolding(
            Path file, JournalContents contents, PlanHistory plans, List<Draft> drafts, List<Change> changes) {
        return made(file, new Filling(contents, plans, drafts, changes));
    }

    private static Opened made(Path file, Consumer<Database> fill) {
        return attempt(file, () -> {
            NewFile.journal(file, Migrations.shipped(), fill);
            return PlainOpening.forWriting(file, Migrations.shipped());
        });
    }

    /** Opens an existing journal for reading and writing. A missing file is refused as {@code NOT_READABLE}. */
    public static Opened open(Path file) {
        return open(file, Migrations.shipped());
    }

    /**
     * The same, to be shown at once: its tables are compared with those of this program and its values are read, but
     * whether each row is as it was written is seen by {@link #check}. Until that was done nothing is written.
     */
    public static Opened openToShow(Path file) {
        return attempt(file, () -> PlainOpening.toShow(file, Migrations.shipped()));
    }

    /** Opens an existing journal that has a passphrase, or none; refused as {@code WRONG_KEY} where it has another. */
    public static Opened open(Path file, Key key) {
        return attempt(file, () -> Header.isLocked(file)
                ? SealedOpening.forWriting(file, key, Migrations.shipped())
                : PlainOpening.forWriting(file, Migrations.shipped()));
    }

    static Opened open(Path file, Migrations migrations) {
        return attempt(file, () -> PlainOpening.forWriting(file, migrations));
    }

    /**
     * Opens an existing journal for reading, also beside a window that writes it and in a folder that cannot be
     * written. Whatever would write is refused with {@code NOT_WRITABLE}.
     */
    public static Opened openReadOnly(Path file) {
        return openReadOnly(file, Migrations.shipped());
    }

    /** The same for a journal that has a passphrase, or none; refused as {@code WRONG_KEY} where it has another. */
    public static Opened openReadOnly(Path file, Key key) {
        return attempt(file, () -> Header.isLocked(file)
                ? SealedOpening.forReading(file, key, Migrations.shipped())
                : PlainOpening.forReading(file, Migrations.shipped()));
    }

    static Opened openReadOnly(Path file, Migrations migrations) {
        return attempt(file, () -> PlainOpening.forReading(file, migrations));
    }

    private static Opened attempt(Path file, Supplier<JournalFile> open) {
        try {
            return new Opened.Open(open.get());
        } catch (JournalFailure refused) {
            return new Opened.Refused(refused.kind(), file, refused.getMessage());
        }
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** What seals it, where it has a passphrase. */
    public Optional<Vault> vault() {
        return vault;
    }

    /** Reads what is shown first; the other entries are read when they are asked for, or by {@link #check}. */
    void readNewestFirst() {
        journal.readNewestFirst();
    }

    /**
     * Looks at all of the file, where that was not done since it was opened; refused as {@code DAMAGED}. It reads each
     * row: milliseconds for a year.
     */
    public void check() {
        database.check();
    }

    public Journal journal() {
        return journal;
    }

    public PlanBook plans() {
        return plans;
    }

    /**
     * Joins all that this work writes into {@link #journal()} and {@link #plans()} into one transaction: all of it is
     * kept or nothing, and it is on the disk when this returns, not before.
     */
    public void together(Runnable work) {
        database.together(work);
    }

    /** Where its backups are kept unless another folder was chosen: beside it. */
    public Path usualBackups() {
        return FolderBackups.usualFolder(file);
    }

    /**
     * What this work reads from {@link #journal()} and {@link #plans()} all belongs to the same moment; it cannot
     * write.
     */
    public <T> T atOneMoment(Supplier<T> work) {
        return database.atOneMoment(work);
    }

    /** Grows with whatever is written. */
    public long turns() {
        return database.turns();
    }

    /** The backups in this folder of a journal that is not open, to be looked at and restored; it can make none. */
    public static Backups backupsOf(Path file, Path folder, Clock clock) {
        return new FolderBackups(folder, file.toAbsolutePath(), new ClosedCopies(), clock);
    }

    /** Where the backups of this journal are kept unless another folder was chosen. */
    public static Path usualBackups(Path file) {
        return FolderBackups.usualFolder(file);
    }

    /** Its backups in this folder. */
    public Backups backups(Path folder, Clock clock) {
        return new FolderBackups(folder, file, copies, clock);
    }

    /** Puts a backup in its place once it is closed; its passphrase opens both. */
    public Restoration restoration(Clock clock) {
        return new Restoration(file, copies::check, clock);
    }

    /** Refused as {@code REPLACED} where another program removed its file, changed it, or put another in its place. */
    public void refuseReplaced() {
        database.refuseReplaced();
    }

    /**
     * Goes on beside a file that was put in its place: what this window has, all that was saved, is copied under a new
     * name and is from now on what is read and written. A file that is gone gets its name back. The other file stays as
     * it is.
     *
     * @return where it goes on; empty where the other program wrote into the same file, and there are no two to keep
     */
    public synchronized Optional<Path> continueBeside(Clock clock) {
        if (!database.isOutOfReach()) {
            return Optional.empty();
        }
        // what is still to be read can be read only here
        check();
        var own = BackupName.of(file.getFileName().toString());
        var name = Files.exists(file) ? new BackupName(own.stem() + " from this window", own.extension())
                .at(Moment.now(clock).local(), 1) : file.getFileName().toString();
        var other = BackupName.of(name);
        var kept = NewFile.copyBeside(copies, file, other.stem(), other.extension());
        // the lock of a name that it takes again
        held.close();
        held = () -> { };
        switch (copies.openForWriting(kept)) {
            case Opened.Open(var opened) -> adopt(opened);
            case Opened.Refused(var kind, _, var detail) -> throw new JournalFailure(kind, detail);
        }
        return Optional.of(kept);
    }

    private void adopt(JournalFile other) {
        database.close();
        held.close();
        file = other.file;
        database = other.database;
        held = other.held;
        copies = other.copies;
    }

    @Override
    public void close() {
        database.close();
        held.close();
    }
}
