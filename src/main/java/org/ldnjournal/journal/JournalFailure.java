package org.ldnjournal.journal;

/** The journal's storage is broken or refuses: the disk is full, the file is damaged, locked or gone. */
public class JournalFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What sort of failure; its name is part of the stable code that a person can quote. */
    public enum Kind {
        NOT_A_JOURNAL, DAMAGED, NEWER, NOT_WRITABLE, NOT_READABLE, DISK_FULL, IN_USE, BROKEN,
        /** While it was open, another program removed its file, changed it, or put another one in its place. */
        REPLACED,
        /** It has a passphrase, and none was given. */
        LOCKED,
        /** It has a passphrase, and not the one that was given. */
        WRONG_KEY,
        /** A backup was to take its place, and is gone, cannot be read, or is not sound. */
        BACKUP_UNUSABLE
    }

    private final Kind kind;

    public JournalFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public JournalFailure(Kind kind, String message) {
        this(kind, message, null);
    }

    public Kind kind() {
        return kind;
    }
}
