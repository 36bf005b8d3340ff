package org.ldnjournal.store;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.ldnjournal.journal.JournalFailure;

/** Does the same to each of several files, also where it breaks with one of them; then what broke first is told. */
final class Each {
    private Each() {}

    /** What is done to one. */
    @FunctionalInterface
    interface Work<T> {
        void of(T one) throws IOException;
    }

    static <T> void of(Collection<T> all, Work<T> work) {
        all.stream().map(one -> broken(one, work)).toList().stream().flatMap(Optional::stream).findFirst()
                .ifPresent(first -> {
                    throw first;
                });
    }

    private static <T> Optional<JournalFailure> broken(T one, Work<T> work) {
        try {
            work.of(one);
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(Failures.writing(refused));
        } catch (JournalFailure refused) {
            return Optional.of(refused);
        }
    }
}
