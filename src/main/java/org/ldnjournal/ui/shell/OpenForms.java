package org.ldnjournal.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import org.ldnjournal.journal.Item;

/**
 * The forms that are open below the things that they are about, each as it is typed; they outlast the screen.
 *
 * @param <T> the things
 * @param <D> what is typed about one of them
 */
public final class OpenForms<T extends Item, D> {
    private final Function<T, D> begin;
    private final Function<D, List<Property<?>>> typed;
    private final Map<UUID, Open<T, D>> all = new LinkedHashMap<>();

    private record Open<T, D>(T about, D draft) {}

    /**
     * @param begin what stands in the form of one that is opened
     * @param typed what can be typed in it
     */
    public OpenForms(Function<T, D> begin, Function<D, List<Property<?>>> typed) {
        this.begin = begin;
        this.typed = typed;
    }

    /** What is typed about this one, from now on where nothing was. */
    public D open(T about) {
        return all.computeIfAbsent(about.id(), _ -> new Open<>(about, begin.apply(about))).draft();
    }

    /** What is typed about this one; absent where its form is not open. */
    public Optional<D> of(T about) {
        return Optional.ofNullable(all.get(about.id())).map(Open::draft);
    }

    /** It is kept, or not after all. */
    public void close(T about) {
        all.remove(about.id());
    }

    /** Closes those in which this is typed. */
    public void closeWhere(Predicate<D> isDone) {
        all.values().removeIf(open -> isDone.test(open.draft()));
    }

    /** What is typed in each of them. */
    public Consumer<OpenForms<T, D>> unfinished() {
        Consumer<OpenForms<T, D>> filling = _ -> { };
        for (var open : List.copyOf(all.values())) {
            var about = open.about();
            filling = filling.andThen(Unfinished.of(this, forms -> forms.typed.apply(forms.open(about))));
        }
        return filling;
    }
}
