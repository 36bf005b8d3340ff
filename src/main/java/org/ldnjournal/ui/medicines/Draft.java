package org.ldnjournal.ui.medicines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Item;

/**
 * Something that is being typed: a new one, which makes room for the next once it is kept, or one that is corrected.
 *
 * @param <T> what it becomes
 */
abstract class Draft<T extends Item> {
    private final Keeping keeping;
    private final boolean correcting;
    private final ObjectProperty<UUID> id;
    private final List<Property<?>> typed = new ArrayList<>();

    /** @param corrected the identity of the one that is corrected */
    Draft(Keeping keeping, Optional<UUID> corrected) {
        this.keeping = keeping;
        correcting = corrected.isPresent();
        id = new SimpleObjectProperty<>(this, "id", corrected.orElseGet(UUID::randomUUID));
    }

    /** What is typed, with this identity; refused where it is no such thing. */
    abstract T read(UUID identity, Keeping with);

    /** Empties what was typed. */
    abstract void clear();

    /** Words as they are typed. */
    final StringProperty words(String name, String first) {
        return typed(new SimpleStringProperty(this, name, first));
    }

    /** One of several choices. */
    final <C> ObjectProperty<C> choice(String name, C first) {
        return typed(new SimpleObjectProperty<>(this, name, first));
    }

    /** Other words are another thing; the same ones kept twice in a hurry stay one. */
    private <P extends Property<?>> P typed(P property) {
        property.addListener((_, _, _) -> {
            if (!correcting) {
                id.set(UUID.randomUUID());
            }
        });
        typed.add(property);
        return property;
    }

    /** Keeps what is typed, or says why it cannot be. */
    final Outcome keep() {
        return keep(() -> { });
    }

    /** The same; what follows happens only once it is on the disk. */
    final Outcome keep(Runnable then) {
        return keeping.attempt(() -> read(id.get(), keeping), item -> keeping.save(item, () -> {
            show(List.of(item));
            then.run();
        }));
    }

    /** These are kept; the one that is typed may have been saved while the journal was locked. */
    final void show(List<T> listed) {
        if (!correcting && isAmong(listed)) {
            clear();
        }
    }

    /** Whether the one that is typed is among these. */
    final boolean isAmong(List<T> listed) {
        return listed.stream().map(Item::id).anyMatch(id.get()::equals);
    }

    /** What is typed, and which one it is: other words make it another one. */
    final List<Property<?>> typed() {
        return Stream.<Property<?>>concat(typed.stream(), Stream.of(id)).toList();
    }
}
