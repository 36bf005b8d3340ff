package org.ldnjournal.store;

import java.nio.file.Path;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.plan.PlanBook;

/** A journal in a file. */
public final class JournalFile implements AutoCloseable {
    private final Path file;
    private final Journal journal;
    private final PlanBook plans;

    private JournalFile(Path file, Journal journal, PlanBook plans) {
        this.file = file;
        this.journal = journal;
        this.plans = plans;
    }

    /** Makes a new journal, with its parent folders; refused where something of this name is there already. */
    public static Opened create(Path file) {
        return new Opened.Refused(JournalFailure.Kind.BROKEN, file, "the store is being built");
    }

    /** Opens an existing journal for reading and writing; a missing file is refused, not made. */
    public static Opened open(Path file) {
        return new Opened.Refused(JournalFailure.Kind.BROKEN, file, "the store is being built");
    }

    /** Opens an existing journal for reading, beside a window that writes it; whatever writes is refused. */
    public static Opened openReadOnly(Path file) {
        return new Opened.Refused(JournalFailure.Kind.BROKEN, file, "the store is being built");
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    public Journal journal() {
        return journal;
    }

    public PlanBook plans() {
        return plans;
    }

    @Override
    public void close() {}
}
