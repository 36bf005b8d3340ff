package org.ldnjournal.ui.medicines;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.safety.Findings;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.shell.OpenJournal;

/** The list of medicines, its findings and laboratory values, and what a person can do with them. Knows no node. */
public final class MedicinesModel {
    private final OpenJournal open;
    private final MedicineMatcher matcher;
    private final Locale locale;
    private final NewMedicine draft;
    private final NewLabValue labDraft;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
    private final ObjectProperty<Optional<Removed>> removed =
            new SimpleObjectProperty<>(this, "removed", Optional.empty());
    private Optional<OpenJournal.Subscription> following = Optional.empty();

    /**
     * What there is.
     *
     * @param current  medicines that are or may be taken, in the order they were added
     * @param stopped  those that were stopped
     * @param findings the gravest first
     * @param labs     in order of date
     */
    public record Shown(
            List<MedicineLine> current, List<MedicineLine> stopped, List<Finding> findings, List<LabValue> labs) {
        static final Shown NOTHING = new Shown(List.of(), List.of(), List.of(), List.of());
    }

    /** What became of an intention. */
    public sealed interface Outcome {}

    /** It is being saved. */
    public record Accepted() implements Outcome {}

    /** It was not done; what was typed stays. */
    public record Refused(Reason reason) implements Outcome {}

    /** What was taken off and can be put back. */
    public sealed interface Removed {}

    /** A medicine. */
    public record RemovedMedicine(Medicine medicine) implements Removed {}

    /** A laboratory value. */
    public record RemovedLab(LabValue value) implements Removed {}

    /**
     * @param open    the journal
     * @param matcher tells what a name is
     * @param locale  how dates are typed
     */
    public MedicinesModel(OpenJournal open, MedicineMatcher matcher, Locale locale) {
        this.open = open;
        this.matcher = matcher;
        this.locale = locale;
        draft = new NewMedicine(matcher, open.background());
        labDraft = new NewLabValue();
    }

    /** What there is. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What was taken off last and can be put back. */
    public ObjectProperty<Optional<Removed>> removed() {
        return removed;
    }

    /** The medicine that is being typed. */
    public NewMedicine draft() {
        return draft;
    }

    /** The laboratory value that is being typed. */
    public NewLabValue labDraft() {
        return labDraft;
    }

    /** Reads, and follows the journal from now on. */
    public void start() {
        following = Optional.of(open.follow(this::read));
        read();
    }

    /** Follows no longer. */
    public void stop() {
        following.ifPresent(OpenJournal.Subscription::letGo);
        following = Optional.empty();
    }

    private void read() {
        var today = today();
        open.background().run(() -> shownOf(open.journal().contents(), open.plans().history(), today), shown::set);
    }

    private Shown shownOf(JournalContents contents, PlanHistory history, LocalDate today) {
        var lines = contents.medicines().stream()
                .map(medicine -> MedicineLine.of(medicine, matcher.recognise(medicine.name()))).toList();
        return new Shown(lines.stream().filter(line -> line.medicine().stopped().isEmpty()).toList(),
                lines.stream().filter(line -> line.medicine().stopped().isPresent()).toList(),
                Findings.of(contents, history, contents.settings().rollover().today(open.clock()), matcher),
                contents.labs());
    }

    /** Puts what is being typed on the list. */
    public Outcome add() {
        return attempt(() -> {
            var since = date(draft.since().get());
            return new Medicine(draft.id(), draft.name().get(), draft.use().get(), since, Optional.empty(),
                    draft.clarification().get());
        }, medicine -> save(medicine, () -> draft.saved(medicine)));
    }

    /** It was last taken on this day: not in the future, not before it was started. */
    public Outcome stopMedicine(Medicine medicine, String lastDay) {
        return attempt(() -> medicine.stoppedOn(date(lastDay)
                .orElseThrow(() -> new InvalidValue("medicines.refused.date"))), this::save);
    }

    /** It is taken after all. */
    public void takeAgain(Medicine medicine) {
        save(new Medicine(medicine.id(), medicine.name(), medicine.use(), medicine.started(), Optional.empty(),
                medicine.clarification()));
    }

    /** It is taken every day, or only when needed. */
    public void use(Medicine medicine, Medicine.Use use) {
        save(new Medicine(medicine.id(), medicine.name(), use, medicine.started(), medicine.stopped(),
                medicine.clarification()));
    }

    /** Its name is this; what was answered about the old name no longer counts. */
    public Outcome rename(Medicine medicine, String name) {
        return attempt(() -> new Medicine(medicine.id(), name, medicine.use(), medicine.started(), medicine.stopped(),
                name.strip().equals(medicine.name()) ? medicine.clarification() : Medicine.Clarification.NONE),
                this::save);
    }

    /** The person says what it is. */
    public void clarify(Medicine medicine, Medicine.Clarification answer) {
        save(medicine.clarified(answer));
    }

    /** Takes it off the list; it can be put back. */
    public void remove(Medicine medicine) {
        write(() -> open.journal().withdraw(medicine, now()),
                () -> removed.set(Optional.of(new RemovedMedicine(medicine))));
    }

    /** Keeps the laboratory value that is being typed. */
    public Outcome addLab() {
        return attempt(() -> labDraft.read(this::pastDate),
                value -> write(() -> open.journal().record(value, now()), () -> labDraft.saved(value)));
    }

    /** Takes the value away; it can be put back. */
    public void remove(LabValue value) {
        write(() -> open.journal().withdraw(value, now()),
                () -> removed.set(Optional.of(new RemovedLab(value))));
    }

    /** Puts back what was taken off last. */
    public void putBack() {
        Runnable done = () -> removed.set(Optional.empty());
        removed.get().ifPresent(last -> {
            switch (last) {
                case RemovedMedicine(Medicine medicine) -> save(medicine, done);
                case RemovedLab(LabValue value) -> write(() -> open.journal().record(value, now()), done);
            }
        });
    }

    private <T> Outcome attempt(Supplier<T> value, Consumer<T> then) {
        try {
            then.accept(value.get());
            return new Accepted();
        } catch (InvalidValue invalid) {
            return new Refused(invalid.reason());
        }
    }

    /** Nothing typed is no date; what is no date, or lies in the future, is refused. */
    private Optional<LocalDate> date(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(pastDate(typed));
    }

    private LocalDate pastDate(String typed) {
        var date = TypedDay.read(typed, locale, today(), "medicines.refused.date");
        if (new JournalDay(date).date().isAfter(today())) {
            throw new InvalidValue("medicines.refused.future", date);
        }
        return date;
    }

    private void save(Medicine medicine) {
        save(medicine, () -> { });
    }

    private void save(Medicine medicine, Runnable then) {
        write(() -> open.journal().record(medicine, now()), then);
    }

    /** What follows a write happens only once it is on the disk. */
    private void write(Runnable work, Runnable then) {
        open.background().run(() -> {
            work.run();
            return true;
        }, _ -> {
            then.run();
            open.changed();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(open.clock().instant(), open.clock().getZone());
    }

    private Moment now() {
        return Moment.now(open.clock());
    }
}
