package org.ldnjournal.ui.medicines;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.shell.OpenJournal;

/** How what is typed here comes into the journal: kept, refused with its reason, taken away and put back. */
final class Keeping {
    private static final String REFUSED = "medicines.refused.date";

    private final OpenJournal open;
    private final Texts texts;
    private final ObjectProperty<Optional<Item>> removed =
            new SimpleObjectProperty<>(this, "removed", Optional.empty());

    Keeping(OpenJournal open, Texts texts) {
        this.open = open;
        this.texts = texts;
    }

    /** What was taken away last and can be put back. */
    ObjectProperty<Optional<Item>> removed() {
        return removed;
    }

    /** Makes a value of what is typed and goes on with it, or says why it is none. */
    <T> Outcome attempt(Supplier<T> value, Consumer<T> then) {
        try {
            then.accept(value.get());
            return new Outcome.Accepted();
        } catch (InvalidValue invalid) {
            return new Outcome.Refused(invalid.reason());
        }
    }

    void save(Item item) {
        save(item, () -> { });
    }

    /** What follows happens only once it is on the disk. */
    void save(Item item, Runnable then) {
        open.write(() -> open.journal().record(item, now()), then);
    }

    /** Takes it away; it can be put back. */
    void remove(Item item) {
        open.write(() -> open.journal().withdraw(item, now()), () -> removed.set(Optional.of(item)));
    }

    /** Puts back what was taken away last. */
    void putBack() {
        removed.get().ifPresent(item -> save(item, () -> removed.set(Optional.empty())));
    }

    /** Nothing typed is no date; what is no date, or lies in the future, is refused. */
    Optional<LocalDate> pastDateIfAny(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(pastDate(typed));
    }

    /** A day up to today. */
    LocalDate pastDate(String typed) {
        var date = inJournal(TypedDay.read(typed, locale(), today(), REFUSED));
        if (date.isAfter(today())) {
            throw new InvalidValue("medicines.refused.future", date);
        }
        return date;
    }

    /** Any day that a journal can hold. */
    LocalDate date(String typed) {
        return inJournal(TypedDay.readOfAnyTime(typed, locale(), today(), REFUSED));
    }

    private static LocalDate inJournal(LocalDate date) {
        return new JournalDay(date).date();
    }

    Locale locale() {
        return texts.locale();
    }

    LocalDate today() {
        return now().local().toLocalDate();
    }

    Moment now() {
        return Moment.now(open.clock());
    }
}
