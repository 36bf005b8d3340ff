package org.ldnjournal.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;

/**
 * A model in which things are typed that are kept only when a button says so. Where the journal is locked meanwhile,
 * what is typed outlasts the model: in memory alone, and shown nowhere before the journal is open again.
 *
 * @param <M> the model itself
 */
@FunctionalInterface
public interface Unfinished<M> {

    /** Fills another model of this kind with what is typed in this one by now, and holds nothing else of it. */
    Consumer<M> unfinished();

    /** That of a model in which these are typed; each is filled in after those before it. */
    static <M> Consumer<M> of(M model, Function<M, List<Property<?>>> typed) {
        var values = new ArrayList<Object>();
        typed.apply(model).forEach(part -> values.add(part.getValue()));
        return next -> {
            var parts = typed.apply(next);
            for (int i = 0; i < parts.size(); i++) {
                fill(parts.get(i), values.get(i));
            }
        };
    }

    /** That of a model with a part in which this is typed. */
    static <M, P> Consumer<M> in(Function<M, P> part, Consumer<P> typed) {
        return next -> typed.accept(part.apply(next));
    }

    @SuppressWarnings("unchecked")
    private static <V> void fill(Property<V> part, Object value) {
        part.setValue((V) value);
    }
}
