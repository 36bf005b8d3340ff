package org.ldnjournal.ui.medicines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Item;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Words;

/**
 * Things that were kept, a line each, corrected in their place or taken away.
 *
 * @param <T> the things
 */
final class ItemList<T extends Item> extends VBox {
    private final Texts texts;
    private final Function<T, String> words;
    private final Supplier<? extends Node> other;
    private final BiFunction<T, Runnable, DraftForm> correcting;
    private final Consumer<T> removing;
    private final Map<UUID, Line> lines = new HashMap<>();

    /**
     * @param words      of one of them, complete enough to tell it from the others
     * @param correcting makes the form that corrects one; it is handed what closes it
     * @param removing   takes one away
     * @param other      takes the keyboard where the line that had it goes away
     */
    ItemList(Texts texts, Function<T, String> words, BiFunction<T, Runnable, DraftForm> correcting,
            Consumer<T> removing,
            Supplier<? extends Node> other) {
        this.texts = texts;
        this.words = words;
        this.correcting = correcting;
        this.removing = removing;
        this.other = other;
        getStyleClass().add("stack");
    }

    void show(List<T> items) {
        lines.keySet().retainAll(items.stream().map(Item::id).toList());
        var shown = items.stream().map(item -> lines.computeIfAbsent(item.id(), _ -> new Line()).showing(item))
                .toList();
        if (!getChildren().equals(shown)) {
            KeepFocus.within(this, other, () -> getChildren().setAll(shown));
        }
        setVisible(!items.isEmpty());
        setManaged(!items.isEmpty());
    }

    private final class Line extends VBox {
        private final VBox editing = new VBox();
        private T item;
        private Node change;

        Line showing(T next) {
            if (!next.equals(item)) {
                item = next;
                KeepFocus.within(this, () -> change, () -> {
                    editing.getChildren().clear();
                    getChildren().setAll(top(), editing);
                });
            }
            return this;
        }

        private Node top() {
            var name = words.apply(item);
            var label = Words.body(name);
            HBox.setHgrow(label, Priority.ALWAYS);
            label.setMaxWidth(Double.MAX_VALUE);
            var button = Buttons.quiet(texts.get("medicines.change"), this::correct);
            button.setAccessibleText(texts.get("medicines.changeOf", name));
            change = button;
            var remove = Buttons.quiet(texts.get("medicines.remove"), () -> removing.accept(item));
            remove.setAccessibleText(texts.get("medicines.removeOf", name));
            var top = new HBox(label, button, remove);
            top.getStyleClass().add("row");
            return top;
        }

        private void correct() {
            var form = correcting.apply(item, this::close);
            editing.getChildren().setAll(form);
            form.first().requestFocus();
        }

        private void close() {
            KeepFocus.within(this, () -> change, () -> editing.getChildren().clear());
        }
    }
}
