package org.ldnjournal.ui.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.plan.PlanBook;

/** A disk that is full, or breaks, while a test wants it to: everything is read, nothing is written. */
public final class FullDisk {
    private static final List<String> READS =
            List.of("contents", "entry", "logged", "changes", "drafts", "history", "together");

    private final List<Throwable> problems = new ArrayList<>();
    private Optional<RuntimeException> why = Optional.of(new JournalFailure(JournalFailure.Kind.DISK_FULL, "full"));

    /** There is no room any more. */
    public void fill() {
        why = Optional.of(new JournalFailure(JournalFailure.Kind.DISK_FULL, "full"));
    }

    /** There is room again. */
    public void makeRoom() {
        why = Optional.empty();
    }

    /** It is not full: something is broken. */
    public void breakWith(RuntimeException broken) {
        why = Optional.of(broken);
    }

    /** What could not be written, and was told. */
    public List<Throwable> problems() {
        return problems;
    }

    /** This journal and plan on this disk, read and written at once. */
    public OpenJournal of(Journal journal, PlanBook plans, Clock clock) {
        return new OpenJournal(on(Journal.class, journal), on(PlanBook.class, plans), clock,
                new Background(Runnable::run, Runnable::run, problems::add));
    }

    private <T> T on(Class<T> port, T book) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port},
                (_, method, arguments) -> {
                    if (why.isPresent() && !READS.contains(method.getName())) {
                        throw why.get();
                    }
                    try {
                        return method.invoke(book, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
