package org.ldnjournal.ui.medicines;

import java.time.LocalDate;
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
import org.ldnjournal.ui.kit.OnItsWay;

/**
 * Something that is being typed: a new one, which makes room for the next once it is kept, or one that is corrected.
 *
 * @param <T> what it becomes
 */
abstract class Draft<T extends Item> {
    private final Keeping keeping;
    private final Optional<UUID> corrected;
    private final OnItsWay<T> onItsWay = new OnItsWay<>();
    private final List<Property<?>> typed = new ArrayList<>();

    /** @param corrected the identity of the one that is corrected */
    Draft(Keeping keeping, Optional<UUID> corrected) {
        this.keeping = keeping;
        this.corrected = corrected;
    }

    /** What is typed, with this identity; refused where it is no such thing. */
    abstract T read(UUID identity, Keeping with);

    /** Empties what was typed. */
    abstract void clear();

    /** An example of its day. */
    LocalDate exampleDay() {
        return keeping.today();
    }

    /** Words as they are typed. */
    final StringProperty words(String name, String first) {
        return typed(new SimpleStringProperty(this, name, first));
    }

    /** One of several choices. */
    final <C> ObjectProperty<C> choice(String name, C first) {
        return typed(new SimpleObjectProperty<>(this, name, first));
    }

    private <P extends Property<?>> P typed(P property) {
        typed.add(property);
        return onItsWay.follow(property);
    }

    /** Keeps what is typed, or says why it cannot be. */
    final Outcome keep() {
        return keep(() -> { });
    }

    /** The same; what follows happens only once it is on the disk, and where nothing else was typed since. */
    final Outcome keep(Runnable then) {
        return keeping.attempt(() -> read(identity(), keeping), item ->
                keeping.save(item, onItsWay.send(item, () -> {
                    makeRoom();
                    then.run();
                })));
    }

    private UUID identity() {
        return corrected.or(() -> onItsWay.sent().map(Item::id)).orElseGet(UUID::randomUUID);
    }

    private void makeRoom() {
        if (corrected.isEmpty()) {
            clear();
        }
    }

    /** These are kept. */
    final void show(List<T> listed) {
        onItsWay.read(listed::contains, this::makeRoom);
    }

    /** Whether the one that is typed is among these. */
    final boolean isAmong(List<T> listed) {
        return onItsWay.isKept(listed::contains);
    }

    /** What is typed, and what of it is on its way. */
    final List<Property<?>> typed() {
        return Stream.<Property<?>>concat(typed.stream(), Stream.of(onItsWay.unfinished())).toList();
    }
}
