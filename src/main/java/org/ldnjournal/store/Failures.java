package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The one place where what SQLite and the file system say becomes a {@link JournalFailure}. */
final class Failures {
    private static final int PRIMARY = 0xff;
    private static final List<String> FULL = List.of("No space left", "not enough space", "quota exceeded");
    private static final String READ_ONLY = "Read-only file system";

    private Failures() {}

    static JournalFailure of(SQLException refused) {
        var kind = kind(refused);
        return new JournalFailure(kind, words(kind, refused), refused);
    }

    static JournalFailure reading(IOException refused) {
        return new JournalFailure(Kind.NOT_READABLE, refused.toString(), refused);
    }

    static JournalFailure writing(IOException refused) {
        var kind = kind(refused);
        return new JournalFailure(kind, kind == Kind.BROKEN ? refused.toString() : words(kind, refused), refused);
    }

    /** Java has no types for a full or a read-only disk; what the system says of them is all there is. */
    private static Kind kind(IOException refused) {
        var said = String.valueOf(refused.getMessage());
        if (FULL.stream().anyMatch(said::contains)) {
            return Kind.DISK_FULL;
        }
        return refused instanceof AccessDeniedException || refused instanceof NoSuchFileException
               
                || said.contains(READ_ONLY) ? Kind.NOT_WRITABLE : Kind.BROKEN;
    }

    static JournalFailure damaged(String what) {
        return new JournalFailure(Kind.DAMAGED, what);
    }

    /** Said to people, so without SQLite's codes where there is a sentence; what SQLite said stays as the cause. */
    private static String words(Kind kind, Exception refused) {
        return switch (kind) {
            case DAMAGED -> "some of its pages are missing or cannot be read";
            case DISK_FULL -> "there is no room left on the disk";
            case NOT_WRITABLE -> "it may not be written to";
            case NOT_READABLE -> "it cannot be reached";
            case IN_USE -> "another program is using it";
            case NOT_A_JOURNAL, NEWER, REPLACED, BROKEN, LOCKED, WRONG_KEY, BACKUP_UNUSABLE ->
                String.valueOf(refused.getMessage());
        };
    }

    private static Kind kind(SQLException refused) {
        if (!(refused instanceof SQLiteException sqlite)) {
            return Kind.BROKEN;
        }
        var code = sqlite.getResultCode();
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return Kind.REPLACED;
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ) {
            return Kind.DAMAGED;
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY)) {
            case SQLITE_FULL -> Kind.DISK_FULL;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> Kind.NOT_WRITABLE;
            case SQLITE_CANTOPEN -> Kind.NOT_READABLE;
            // its header was seen to be SQLite's before, so a file that SQLite disowns is damaged; and so is one with a
            // value that is longer than any that was written
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_TOOBIG -> Kind.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Kind.IN_USE;
            default -> Kind.BROKEN;
        };
    }
}
