package org.ldnjournal.ui.visit;

import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;

/** A visit as it is typed: when, with whom, what for. */
final class AppointmentForm extends VBox {
    private final Appointments appointments;
    private final Texts texts;
    private final Field date;
    private final Field time;
    private final Field clinician;
    private final Field purpose;

    AppointmentForm(Appointments appointments, Texts texts) {
        this.appointments = appointments;
        this.texts = texts;
        getStyleClass().add("gap");
        date = field("visit.appointment.date", appointments.date());
        time = field("visit.appointment.time", appointments.time());
        clinician = field("visit.appointment.clinician", appointments.clinician());
        purpose = field("visit.appointment.purpose", appointments.purpose());
        getChildren().addAll(date, time, clinician, purpose,
                Buttons.plain(texts.get("visit.appointment.add"), this::add));
    }

    private Field field(String key, StringProperty typed) {
        var field = new Field(texts.get(key), "");
        field.input().textProperty().bindBidirectional(typed);
        field.input().setOnAction(_ -> add());
        return field;
    }

    Node firstFocus() {
        return date.input();
    }

    private void add() {
        appointments.add();
        appointments.refusal().get().ifPresent(why -> refused(why).input().requestFocus());
    }

    void renderRefusal() {
        Stream.of(date, time, clinician, purpose).forEach(Field::clearMessage);
        appointments.refusal().get().ifPresent(why -> refused(why).refuse(texts.say(why)));
    }

    private Field refused(Reason why) {
        return switch (why.key()) {
            case "visit.refused.time" -> time;
            case "appointment.refused.longName" -> clinician;
            case "appointment.refused.long" -> purpose;
            default -> date;
        };
    }
}
