package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What is typed and on its way into the journal. Its form stays as it is until that is on the disk, which may be while
 * the journal is locked; sent once more it is the same thing, and typed on meanwhile it is another one. Knows no node.
 *
 * @param <T> what it becomes
 */
public final class OnItsWay<T> {
    /** More than one where it was sent again: whichever of them came through, it is done. */
    private final ObjectProperty<List<T>> sent = new SimpleObjectProperty<>(this, "sent", List.of());
    private long typings;

    /** Typing here makes it another one. */
    public <P extends Property<?>> P follow(P typed) {
        typed.addListener((_, _, _) -> anew());
        return typed;
    }

    /** Something else is typed from now on. */
    public void anew() {
        typings++;
        sent.set(List.of());
    }

    /** The one that was sent first; absent where something else is typed by now. */
    public Optional<T> sent() {
        return sent.get().stream().findFirst();
    }

    /**
     * This is being kept.
     *
     * @param kept what is done once it is on the disk, unless something else is typed by then
     * @return what says that it is on the disk
     */
    public Runnable send(T thing, Runnable kept) {
        long mine = typings;
        sent.set(Stream.concat(sent.get().stream(), Stream.of(thing)).toList());
        return () -> {
            if (mine == typings) {
                anew();
                kept.run();
            }
        };
    }

    /** Whether the journal holds what was sent. */
    public boolean isKept(Predicate<? super T> holds) {
        return sent.get().stream().anyMatch(holds);
    }

    /** The journal was read, and may hold what was sent before a lock: then this is done. */
    public void read(Predicate<? super T> holds, Runnable kept) {
        if (isKept(holds)) {
            anew();
            kept.run();
        }
    }

    /** What outlasts a lock; to be filled in after what is typed. */
    public Property<?> unfinished() {
        return sent;
    }
}
