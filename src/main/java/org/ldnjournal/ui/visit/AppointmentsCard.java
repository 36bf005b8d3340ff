package org.ldnjournal.ui.visit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Words;

/** The visits, and a form for another one. */
final class AppointmentsCard extends VBox {
    private final Appointments appointments;
    private final Texts texts;
    private final VBox list = new VBox();
    private final Field date;
    private List<Appointment> shown = List.of();

    AppointmentsCard(Appointments appointments, Texts texts) {
        this.appointments = appointments;
        this.texts = texts;
        getStyleClass().add("gap");
        list.getStyleClass().add("gap");
        date = field("visit.appointment.date", appointments.date());
        getChildren().addAll(list, date, field("visit.appointment.time", appointments.time()),
                field("visit.appointment.clinician", appointments.clinician()),
                field("visit.appointment.purpose", appointments.purpose()),
                Buttons.plain(texts.get("visit.appointment.add"), appointments::add));
    }

    private Field field(String key, StringProperty typed) {
        var field = new Field(texts.get(key), "");
        field.input().textProperty().bindBidirectional(typed);
        return field;
    }

    void render(List<Appointment> now) {
        if (!now.equals(shown) || list.getChildren().isEmpty()) {
            shown = now;
            list.getChildren().setAll(now.isEmpty() ? List.of(Words.muted(texts.get("visit.appointment.none")))
                    : now.stream().map(this::line).toList());
        }
    }

    void renderRefusal() {
        appointments.refusal().get().ifPresentOrElse(
                why -> date.refuse(texts.say(why)), date::clearMessage);
    }

    private Node line(Appointment appointment) {
        var when = appointment.time().map(time -> texts.dateTime(appointment.date().atTime(time)))
                .orElseGet(() -> texts.date(appointment.date()));
        var words = Words.body(Stream.of(when, appointment.clinician(), appointment.purpose(), appointment.decided())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        words.setWrapText(true);
        return new VBox(words, Buttons.quiet(texts.get("visit.appointment.remove", when),
                () -> appointments.remove(appointment)));
    }
}
