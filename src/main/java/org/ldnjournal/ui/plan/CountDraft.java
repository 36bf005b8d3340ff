package org.ldnjournal.ui.plan;

import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is left in a bottle, as it is being typed. Knows no node; its row may be made anew meanwhile. */
final class CountDraft {
    private final StringProperty left = new SimpleStringProperty(this, "left", "");
    private final StringProperty day = new SimpleStringProperty(this, "day", "");

    /** How much, as typed. */
    StringProperty left() {
        return left;
    }

    /** When it was counted, as typed. */
    StringProperty day() {
        return day;
    }

    List<Property<?>> typed() {
        return List.of(left, day);
    }
}
