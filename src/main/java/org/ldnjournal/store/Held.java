package org.ldnjournal.store;

import java.util.function.Function;

/** Something that must be let go of. */
interface Held extends AutoCloseable {

    @Override
    void close();

    /** Makes something of what is held; lets go of it at once if that fails. */
    static <H extends Held, T> T holding(H held, Function<H, T> use) {
        try {
            return use.apply(held);
        } catch (RuntimeException | Error broken) {
            try {
                held.close();
            } catch (RuntimeException also) {
                broken.addSuppressed(also);
            }
            throw broken;
        }
    }
}
