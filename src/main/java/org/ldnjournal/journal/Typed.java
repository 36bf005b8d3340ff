package org.ldnjournal.journal;

import java.util.Optional;
import java.util.function.Supplier;

/** What became of something that a person typed: a value, or the reason why it is none. */
public sealed interface Typed<T> {

    /** It was understood. */
    record Accepted<T>(T accepted) implements Typed<T> {}

    /** It was not; the screen keeps what was typed and shows the reason beside it. */
    record Refused<T>(Reason reason) implements Typed<T> {}

    /** Asks a value type; its refusal becomes a value. */
    static <T> Typed<T> from(Supplier<T> value) {
        try {
            return new Accepted<>(value.get());
        } catch (InvalidValue invalid) {
            return new Refused<>(invalid.reason());
        }
    }

    /**
     * The value.
     *
     * @throws InvalidValue with the reason, where there is none
     */
    default T orThrow() {
        return switch (this) {
            case Accepted<T>(T accepted) -> accepted;
            case Refused<T>(Reason reason) -> throw new InvalidValue(reason);
        };
    }

    /** The value, if there is one. */
    default Optional<T> value() {
        return switch (this) {
            case Accepted<T>(T accepted) -> Optional.of(accepted);
            case Refused<T> _ -> Optional.empty();
        };
    }
}
