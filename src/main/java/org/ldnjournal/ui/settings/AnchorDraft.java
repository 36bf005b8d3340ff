package org.ldnjournal.ui.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.ui.kit.OnItsWay;

/** What a number means to the person, as it is typed. */
final class AnchorDraft {
    private static final int FIRST = 7;

    private final OnItsWay<Anchor> onItsWay = new OnItsWay<>();
    private final ObjectProperty<Scale> scale = onItsWay.follow(new SimpleObjectProperty<>(this, "scale", Scale.PAIN));
    private final ObjectProperty<Integer> value = onItsWay.follow(new SimpleObjectProperty<>(this, "value", FIRST));
    private final StringProperty words = onItsWay.follow(new SimpleStringProperty(this, "words", ""));

    /** The scale of the number. */
    ObjectProperty<Scale> scale() {
        return scale;
    }

    /** The number. */
    ObjectProperty<Integer> value() {
        return value;
    }

    /** What it means. */
    StringProperty words() {
        return words;
    }

    /** What of it is on its way. */
    OnItsWay<Anchor> onItsWay() {
        return onItsWay;
    }

    /** It is kept: there is room for another meaning. */
    void clear() {
        words.set("");
    }

    /** These are in the journal. */
    void read(JournalContents contents) {
        onItsWay.read(contents.items().of(Anchor.class)::contains, this::clear);
    }

    /** What outlasts a lock. */
    List<Property<?>> typed() {
        return List.of(scale, value, words, onItsWay.unfinished());
    }
}
