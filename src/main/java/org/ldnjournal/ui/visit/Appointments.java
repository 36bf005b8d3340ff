package org.ldnjournal.ui.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.text.TypedTime;
import org.ldnjournal.ui.kit.OnItsWay;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Unfinished;

/** The visits to come and past, and a new one as it is typed. */
final class Appointments {
    private static final LocalTime EXAMPLE = LocalTime.of(14, 30);

    private final OpenJournal open;
    private final Texts texts;
    private final StringProperty date = new SimpleStringProperty(this, "date", "");
    private final StringProperty time = new SimpleStringProperty(this, "time", "");
    private final StringProperty clinician = new SimpleStringProperty(this, "clinician", "");
    private final StringProperty purpose = new SimpleStringProperty(this, "purpose", "");
    private final OnItsWay<Appointment> onItsWay = new OnItsWay<>();
    private final ReadOnlyObjectWrapper<Optional<Reason>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Appointment>> removed =
            new ReadOnlyObjectWrapper<>(this, "removed", Optional.empty());
    /** The last one was kept, and nothing was typed since. */
    private boolean added;

    Appointments(OpenJournal open, Texts texts) {
        this.open = open;
        this.texts = texts;
        typed().forEach(part -> {
            onItsWay.follow(part);
            part.addListener((_, _, _) -> {
                refusal.set(Optional.empty());
                added = false;
            });
        });
    }

    /** The day, as typed. */
    StringProperty date() {
        return date;
    }

    /** The hour, as typed; empty where it is not known. */
    StringProperty time() {
        return time;
    }

    /** With whom, as typed. */
    StringProperty clinician() {
        return clinician;
    }

    /** What for, as typed. */
    StringProperty purpose() {
        return purpose;
    }

    /** Why the one that is typed is refused. */
    ReadOnlyObjectProperty<Optional<Reason>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What was taken away last and can be put back, with what was decided there. */
    ReadOnlyObjectProperty<Optional<Appointment>> removed() {
        return removed.getReadOnlyProperty();
    }

    /** The latest first. */
    static List<Appointment> of(JournalContents contents) {
        return contents.items().of(Appointment.class).stream()
                .sorted(Comparator.comparing(Appointment::date).reversed()).toList();
    }

    /** The latest one before this day. */
    static Optional<LocalDate> lastBefore(JournalContents contents, LocalDate today) {
        return of(contents).stream().map(Appointment::date).filter(day -> day.isBefore(today)).findFirst();
    }

    /** Keeps the one that is typed; asked once more right after it was kept, nothing is left to keep. */
    void add() {
        if (added) {
            return;
        }
        refusal.set(Optional.empty());
        try {
            var today = LocalDate.ofInstant(open.clock().instant(), open.clock().getZone());
            var day = TypedDay.readOfAnyTime(date.get(), texts.locale(), today, "visit.refused.day");
            var id = onItsWay.sent().map(Appointment::id).orElseGet(UUID::randomUUID);
            var typed = Appointment.planned(id, day, typedTime(), clinician.get(), purpose.get());
            open.write(() -> open.journal().record(typed, Moment.now(open.clock())),
                    onItsWay.send(typed, this::clear));
        } catch (InvalidValue invalid) {
            refusal.set(Optional.of(invalid.reason()));
        }
    }

    private void clear() {
        typed().forEach(part -> part.set(""));
        added = true;
    }

    /** These are on the list. */
    void show(List<Appointment> listed) {
        onItsWay.read(listed::contains, this::clear);
    }

    /** The one that is typed, and what of it is on its way. */
    Consumer<Appointments> unfinished() {
        return Unfinished.of(this, one ->
                Stream.<Property<?>>concat(one.typed(), Stream.of(one.onItsWay.unfinished())).toList());
    }

    private Stream<StringProperty> typed() {
        return Stream.of(date, time, clinician, purpose);
    }

    /** Takes this one away; it can be put back. */
    void remove(Appointment appointment) {
        open.write(() -> open.journal().withdraw(appointment, Moment.now(open.clock())),
                () -> removed.set(Optional.of(appointment)));
    }

    /** Puts back what was taken away last. */
    void putBack() {
        removed.get().ifPresent(appointment -> open.write(
                () -> open.journal().record(appointment, Moment.now(open.clock())),
                () -> removed.set(Optional.empty())));
    }

    private Optional<LocalTime> typedTime() {
        if (time.get().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(TypedTime.read(time.get())
                .orElseThrow(() -> new InvalidValue("visit.refused.time", EXAMPLE)));
    }
}
