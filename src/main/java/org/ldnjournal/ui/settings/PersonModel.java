package org.ldnjournal.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.PlainWords;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.ui.kit.OnItsWay;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Unfinished;

/**
 * Whose journal it is and who cares for that person, as it is typed: each answer is kept at once or refused with its
 * reason.
 */
final class PersonModel {
    /** How a date of birth may look. */
    static final LocalDate BIRTH_DATE_EXAMPLE = LocalDate.of(1980, 2, 1);
    private static final String NO_BIRTH_DATE = "settings.refused.birthDate";

    private final OpenJournal journal;
    private final Supplier<Locale> locale;
    private final Supplier<Person> known;
    private final Writing writing;
    private final OnItsWay<String> onItsWay = new OnItsWay<>();
    private final StringProperty allergy = onItsWay.follow(new SimpleStringProperty(this, "allergy", ""));
    private Optional<Allergy> removed = Optional.empty();

    /**
     * @param known   the person as last read
     * @param writing does this to the journal and says "saved" where it changed something
     */
    PersonModel(OpenJournal journal, Supplier<Locale> locale, Supplier<Person> known,
            Writing writing) {
        this.journal = journal;
        this.locale = locale;
        this.known = known;
        this.writing = writing;
    }

    /** The person's name as typed. */
    Optional<Reason> name(String typed) {
        return change(now -> now.withName(typed));
    }

    /** The prescriber as typed. */
    Optional<Reason> prescriber(String typed) {
        return change(now -> now.withPrescriber(typed));
    }

    /** The pharmacy as typed. */
    Optional<Reason> pharmacy(String typed) {
        return change(now -> now.withPharmacy(typed));
    }

    /** What the person calls in an emergency, as typed. */
    Optional<Reason> emergencyNumber(String typed) {
        return change(now -> now.withEmergencyNumber(typed));
    }

    /** The country by its code of two letters; absent is "not given". */
    void country(Optional<String> code) {
        change(now -> now.withCountry(code));
    }

    /** The date of birth as typed; empty is "not given". Today and what is still to come are refused. */
    Optional<Reason> birthDate(String typed) {
        if (typed.isBlank()) {
            return change(now -> now.withBirthDate(Optional.empty()));
        }
        var today = now().local().toLocalDate();
        return switch (Typed.from(() ->
                TypedDay.readOfAnyTime(typed, locale.get(), today, NO_BIRTH_DATE))) {
            case Typed.Refused<LocalDate>(var reason) ->
                Optional.of(reason.key().equals(NO_BIRTH_DATE) ? noBirthDate() : reason);
            case Typed.Accepted<LocalDate>(var date) when !date.isBefore(today) -> Optional.of(noBirthDate());
            case Typed.Accepted<LocalDate>(var date) -> change(now -> now.withBirthDate(Optional.of(date)));
        };
    }

    private static Reason noBirthDate() {
        return Reason.of(NO_BIRTH_DATE, BIRTH_DATE_EXAMPLE);
    }

    /** An allergy that is being typed. */
    StringProperty allergy() {
        return allergy;
    }

    /** Keeps the allergy that is typed, and makes room for the next. */
    Optional<Reason> addAllergy() {
        return addAllergy(allergy.get(), onItsWay.send(allergy.get(), this::clear));
    }

    private void clear() {
        allergy.set("");
    }

    /** This is in the journal by now. */
    void read(JournalContents now) {
        onItsWay.read(words -> isAmong(now, PlainWords.of(words)), this::clear);
    }

    /**
     * The allergy that is typed. It is kept where its field is left: a backup that was restored meanwhile is not given
     * it unasked.
     */
    Consumer<PersonModel> unfinished() {
        var typed = Unfinished.of(this, one -> List.of(one.allergy, one.onItsWay.unfinished()));
        return next -> {
            if (next.journal.takesOver()) {
                typed.accept(next);
            }
        };
    }

    /**
     * Something the person does not tolerate, as typed.
     *
     * @param then once it is on the list
     */
    Optional<Reason> addAllergy(String typed, Runnable then) {
        return switch (Typed.from(() -> new Allergy(UUID.randomUUID(), typed))) {
            case Typed.Refused<Allergy>(Reason reason) -> Optional.of(reason);
            case Typed.Accepted<Allergy>(Allergy allergy) -> {
                writing.write(book -> recorded(book, allergy), then);
                yield Optional.empty();
            }
        };
    }

    /** The same words twice are one allergy. */
    private static boolean isAmong(JournalContents contents, String words) {
        return contents.items().of(Allergy.class).stream().anyMatch(one -> one.words().equalsIgnoreCase(words));
    }

    private boolean recorded(Journal book, Allergy allergy) {
        boolean isNew = !isAmong(book.contents(), allergy.words());
        if (isNew) {
            book.record(allergy, now());
        }
        return isNew;
    }

    /** Takes it away; it goes into the history, and can be put back. */
    void remove(Allergy allergy) {
        writing.write(book -> {
            book.withdraw(allergy, now());
            return true;
        }, () -> removed = Optional.of(allergy));
    }

    /** The allergy that was taken away last and can be put back. */
    Optional<Allergy> removed() {
        return removed;
    }

    /** Puts back the allergy that was taken away last. */
    void putBack() {
        removed.ifPresent(allergy -> writing.write(book -> recorded(book, allergy), () -> removed = Optional.empty()));
    }

    private Optional<Reason> change(UnaryOperator<Person> change) {
        var before = known.get();
        return switch (Typed.from(() -> change.apply(before))) {
            case Typed.Refused<Person>(Reason reason) -> Optional.of(reason);
            case Typed.Accepted<Person>(Person now) -> {
                if (!now.equals(before)) {
                    writing.write(book -> {
                        book.record(change.apply(book.contents().person()), now());
                        return true;
                    });
                }
                yield Optional.empty();
            }
        };
    }

    private Moment now() {
        return Moment.now(journal.clock());
    }
}
