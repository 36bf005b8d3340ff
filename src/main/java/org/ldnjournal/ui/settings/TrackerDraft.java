package org.ldnjournal.ui.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.ui.kit.OnItsWay;
import org.ldnjournal.ui.settings.DayItemsModel.Form;

/** An own tracker that is being typed. */
final class TrackerDraft {
    private final OnItsWay<Tracker> onItsWay = new OnItsWay<>();
    private final StringProperty name = onItsWay.follow(new SimpleStringProperty(this, "name", ""));
    private final StringProperty unit = onItsWay.follow(new SimpleStringProperty(this, "unit", ""));
    private final StringProperty choices = onItsWay.follow(new SimpleStringProperty(this, "choices", ""));
    private final ObjectProperty<Form> form =
            onItsWay.follow(new SimpleObjectProperty<>(this, "form", Form.WORSE));

    /** Its name. */
    StringProperty name() {
        return name;
    }

    /** What its values are. */
    ObjectProperty<Form> form() {
        return form;
    }

    /** The unit of an amount. */
    StringProperty unit() {
        return unit;
    }

    /** What can be chosen, with commas between. */
    StringProperty choices() {
        return choices;
    }

    /** What of it is on its way. */
    OnItsWay<Tracker> onItsWay() {
        return onItsWay;
    }

    /** It is kept: there is room for another one of this form. */
    void clear() {
        List.of(name, unit, choices).forEach(words -> words.set(""));
    }

    /** These are in the journal. */
    void read(JournalContents contents) {
        onItsWay.read(contents.items().of(Tracker.class)::contains, this::clear);
    }

    /** What outlasts a lock. */
    List<Property<?>> typed() {
        return List.of(name, form, unit, choices, onItsWay.unfinished());
    }
}
