package org.ldnjournal.ui.plan;

import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.ui.kit.OnItsWay;

/** What is left in a bottle, as it is being typed. Knows no node; its row may be made anew meanwhile. */
final class CountDraft {
    private final OnItsWay<Bottle> onItsWay = new OnItsWay<>();
    private final StringProperty left = onItsWay.follow(new SimpleStringProperty(this, "left", ""));
    private final StringProperty day = onItsWay.follow(new SimpleStringProperty(this, "day", ""));

    private final StringProperty offered = new SimpleStringProperty(this, "offered", "");

    /** This day is offered, unless another was typed. */
    void offer(String today) {
        if (day.get().isBlank() || day.get().equals(offered.get())) {
            offered.set(today);
            day.set(today);
        }
    }

    /** How much, as typed. */
    StringProperty left() {
        return left;
    }

    /** When it was counted, as typed. */
    StringProperty day() {
        return day;
    }

    List<Property<?>> typed() {
        return List.of(left, day, offered, onItsWay.unfinished());
    }

    /** The bottle with what was counted, and whether that is kept. */
    OnItsWay<Bottle> onItsWay() {
        return onItsWay;
    }
}
