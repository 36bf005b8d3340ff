package org.ldnjournal.ui.medicines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.ldnjournal.ui.shell.OpenForms;

/**
 * Things that were kept, a line each, corrected in their place or taken away.
 *
 * @param <T> the things
 * @param <D> one of them as it is typed
 */
final class ItemList<T extends Item, D extends Draft<T>> extends VBox {
    private final Texts texts;
    private final Function<T, String> words;
    private final Supplier<? extends Node> other;
    private final OpenForms<T, D> corrections;
    private final Function<D, DraftForm> form;
    private final Consumer<T> removing;
    private final Map<UUID, Line> lines = new HashMap<>();

    /**
     * @param words       of one of them, complete enough to tell it from the others
     * @param corrections those that are being corrected
     * @param form        makes the fields of one that is
     * @param removing    takes one away
     * @param other       takes the keyboard where the line that had it goes away
     */
    ItemList(Texts texts, Function<T, String> words, OpenForms<T, D> corrections, Function<D, DraftForm> form,
            Consumer<T> removing, Supplier<? extends Node> other) {
        this.texts = texts;
        this.words = words;
        this.corrections = corrections;
        this.form = form;
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
                    corrections.of(item).ifPresent(this::correct);
                });
            }
            return this;
        }

        private Node top() {
            var name = words.apply(item);
            var label = Words.body(name);
            HBox.setHgrow(label, Priority.ALWAYS);
            label.setMaxWidth(Double.MAX_VALUE);
            var button = Buttons.quiet(texts.get("medicines.change"),
                    () -> correct(corrections.open(item)).first().requestFocus());
            button.setAccessibleText(texts.get("medicines.changeOf", name));
            change = button;
            var remove = Buttons.quiet(texts.get("medicines.remove"), () -> removing.accept(item));
            remove.setAccessibleText(texts.get("medicines.removeOf", name));
            var top = new HBox(label, button, remove);
            top.getStyleClass().add("row");
            return top;
        }

        private DraftForm correct(D typed) {
            var fields = form.apply(typed).keep("medicines.changeSave").cancel(this::close).then(this::close);
            editing.getChildren().setAll(fields);
            return fields;
        }

        private void close() {
            corrections.close(item);
            KeepFocus.within(this, () -> change, () -> editing.getChildren().clear());
        }
    }
}
