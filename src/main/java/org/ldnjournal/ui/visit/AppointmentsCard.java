package org.ldnjournal.ui.visit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.TakenAway;
import org.ldnjournal.ui.kit.Words;

/** The visits, and a form for another one. */
final class AppointmentsCard extends VBox {
    private final Appointments appointments;
    private final Texts texts;
    private final VBox list = new VBox();
    private final TakenAway removed;
    private final AppointmentForm form;
    private List<Appointment> shown = List.of();

    AppointmentsCard(Appointments appointments, Texts texts) {
        this.appointments = appointments;
        this.texts = texts;
        getStyleClass().add("gap");
        list.getStyleClass().add("gap");
        removed = new TakenAway(texts, appointments::putBack);
        form = new AppointmentForm(appointments, texts);
        getChildren().addAll(list, removed, form);
    }

    void render(List<Appointment> now) {
        if (!now.equals(shown) || list.getChildren().isEmpty()) {
            shown = now;
            KeepFocus.within(this, form::firstFocus, () -> list.getChildren().setAll(now.isEmpty()
                    ? List.of(Words.muted(texts.get("visit.appointment.none")))
                    : now.stream().map(this::line).toList()));
        }
    }

    /** What was refused, and what was taken away and can be put back. */
    void renderTyped() {
        form.renderRefusal();
        removed.name(appointments.removed().get().map(gone -> AppointmentWords.of(gone, texts)));
    }

    private Node line(Appointment appointment) {
        var lines = new VBox(Words.body(AppointmentWords.of(appointment, texts)));
        if (!appointment.decided().isEmpty()) {
            lines.getChildren().add(Words.muted(texts.get("visit.appointment.decided", appointment.decided())));
        }
        lines.getChildren().add(Buttons.quiet(texts.get("visit.appointment.remove",
                AppointmentWords.when(appointment, texts)), () -> appointments.remove(appointment)));
        return lines;
    }
}
