package org.ldnjournal.ui.visit;

import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;

/** A visit as it is typed: when, with whom, what for. */
final class AppointmentForm extends VBox {
    private final Appointments appointments;
    private final Texts texts;
    private final Field date;

    AppointmentForm(Appointments appointments, Texts texts) {
        this.appointments = appointments;
        this.texts = texts;
        getStyleClass().add("gap");
        date = field("visit.appointment.date", appointments.date());
        getChildren().addAll(date, field("visit.appointment.time", appointments.time()),
                field("visit.appointment.clinician", appointments.clinician()),
                field("visit.appointment.purpose", appointments.purpose()),
                Buttons.plain(texts.get("visit.appointment.add"), appointments::add));
    }

    private Field field(String key, StringProperty typed) {
        var field = new Field(texts.get(key), "");
        field.input().textProperty().bindBidirectional(typed);
        return field;
    }

    void renderRefusal() {
        appointments.refusal().get().ifPresentOrElse(
                why -> date.refuse(texts.say(why)), date::clearMessage);
    }
}
