package org.ldnjournal.ui.start;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.vault.Key;

/** A journal that is locked, and the keys that are tried on it, one after the other. */
public final class UnlockModel {
    private final Consumer<Key> tries;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", new Asking(Optional.empty()));

    /** How far it is. */
    public sealed interface State {}

    /** A key is asked for; the last one did not open it for this reason. */
    public record Asking(Optional<Reason> why) implements State {}

    /** One is being tried. */
    public record Trying() implements State {}

    /** @param tries tries a key, and calls {@link #wrong()} where it does not fit */
    public UnlockModel(Consumer<Key> tries) {
        this.tries = tries;
    }

    /** How far it is. */
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Tries what was typed: the passphrase or the recovery key. While one is being tried, nothing else is. */
    void open(String typed) {
        if (state.get() instanceof Trying) {
            return;
        }
        switch (Key.typed(typed)) {
            case Typed.Accepted<Key>(var key) -> {
                state.set(new Trying());
                tries.accept(key);
            }
            case Typed.Refused<Key>(var reason) -> state.set(new Asking(Optional.of(reason)));
        }
    }

    /** Something broke while it was tried, which is told elsewhere. */
    public void again() {
        state.set(new Asking(Optional.empty()));
    }

    /** The one that was tried does not fit. */
    public void wrong() {
        state.set(new Asking(Optional.of(Reason.of("passphrase.unlock.wrong"))));
    }
}
