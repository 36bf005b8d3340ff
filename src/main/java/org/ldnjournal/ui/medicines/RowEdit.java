package org.ldnjournal.ui.medicines;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed in the row of a medicine: when it was taken last, or another name. Knows no node. */
final class RowEdit {
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");

    /** What is asked. */
    enum Kind { LAST_DAY, NAME }

    /** Asks this, with these words filled in where it was not asked before. */
    void begin(Kind asked, String first) {
        if (kind.get() != asked) {
            kind.set(asked);
            words.set(first);
        }
    }

    Kind kind() {
        return kind.get();
    }

    StringProperty words() {
        return words;
    }

    List<Property<?>> typed() {
        return List.of(kind, words);
    }
}
