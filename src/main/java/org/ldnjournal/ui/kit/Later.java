package org.ldnjournal.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A part of a page that is made when somebody asks for it: a form behind a button. A page is there sooner without those
 * that nobody opens.
 *
 * @param <T> what is made
 */
public final class Later<T extends Node> {
    private final Supplier<T> make;
    private final Region place = new Region();
    private Optional<T> made = Optional.empty();

    /** @param make makes it, hidden or not */
    public Later(Supplier<T> make) {
        this.make = make;
        Visible.when(place, false);
    }

    /** What stands in a pane meanwhile, and gives its place to what is made. */
    public Region place() {
        return place;
    }

    /** It, made and put in its place where it was not before. */
    public T get() {
        return made.orElseGet(() -> {
            var part = make.get();
            made = Optional.of(part);
            var beside = ((Pane) place.getParent()).getChildren();
            beside.set(beside.indexOf(place), part);
            return part;
        });
    }

    /** It, where it was made. */
    public Optional<T> made() {
        return made;
    }
}
