package org.ldnjournal.ui.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.DoseRecord.Why;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.ui.shell.Unfinished;

/** What is half filled in on Today and kept only when a button says so; it outlasts the screens. Knows no node. */
final class DayForms {
    private final LeftForms<OfDose> doses = new LeftForms<>();
    private final LeftForms<OfMedicine> medicines = new LeftForms<>();
    private final LeftForms<OfEvent> events = new LeftForms<>();
    private final StringProperty sealed = new SimpleStringProperty(this, "sealed", "");
    private final ObjectProperty<Scale> matters = new SimpleObjectProperty<>(this, "matters");

    /** What became of a dose. */
    enum Kind { WHOLE, PARTLY, SKIPPED }

    /** A dose beside what is due, as typed. */
    record OfDose(Kind kind, Why why, String amount, String time) {}

    /** A medicine that was taken when needed, as typed. */
    record OfMedicine(Medicine medicine, String amount) {}

    /**
     * What happened, as typed.
     *
     * @param asks whether it is asked what happened
     */
    record OfEvent(String words, boolean asks) {}

    LeftForms<OfDose> doses() {
        return doses;
    }

    LeftForms<OfMedicine> medicines() {
        return medicines;
    }

    LeftForms<OfEvent> events() {
        return events;
    }

    /** What would make it worth continuing, as typed: sealed only when that is said. */
    StringProperty sealed() {
        return sealed;
    }

    /** The score that matters most; null until it is known. */
    ObjectProperty<Scale> matters() {
        return matters;
    }

    /** All of it; what was asked about an unusual dose is asked again. */
    Consumer<DayForms> unfinished() {
        return Unfinished.in(DayForms::doses, doses.unfinished())
                .andThen(Unfinished.in(DayForms::medicines, medicines.unfinished()))
                .andThen(Unfinished.in(DayForms::events, events.unfinished()))
                .andThen(Unfinished.of(this, forms -> List.of(forms.sealed, forms.matters)));
    }
}
