package org.ldnjournal.ui.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Language;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Unfinished;

/** What can be set. Each change is written at once; "saved" is said when the journal has answered. */
public final class SettingsModel implements Unfinished<SettingsModel> {
    private final OpenJournal journal;
    private final PersonModel person;
    private final DayItemsModel dayItems;
    private final Supplier<Machine> machine;
    private final Consumer<Machine> adopts;
    private final ReadOnlyObjectWrapper<Optional<JournalContents>> read =
            new ReadOnlyObjectWrapper<>(this, "read", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Moment>> saved =
            new ReadOnlyObjectWrapper<>(this, "saved", Optional.empty());
    private OpenJournal.Subscription following = OpenJournal.Subscription.NONE;

    /**
     * @param locale  how dates are typed
     * @param machine what belongs to this computer; asked each time, for it is changed elsewhere too
     * @param adopts  is told of each change of it: carries it out at once and keeps it
     */
    public SettingsModel(
            OpenJournal journal, Supplier<Locale> locale, Supplier<Machine> machine, Consumer<Machine> adopts) {
        this.journal = journal;
        dayItems = new DayItemsModel(journal.clock(), this::contents, this::write);
        person = new PersonModel(journal, locale, () -> contents().person(), this::write);
        this.machine = machine;
        this.adopts = adopts;
    }

    /** The journal as it was read; empty until then. */
    ReadOnlyObjectProperty<Optional<JournalContents>> read() {
        return read.getReadOnlyProperty();
    }

    /** When the last change was saved. */
    ReadOnlyObjectProperty<Optional<Moment>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** What belongs to this computer, as it is now. */
    Machine machine() {
        return machine.get();
    }

    /** Another look, at once. */
    void look(UnaryOperator<Appearance> change) {
        adopt(now -> now.withLook(change.apply(now.look())));
    }

    /** Whether the title of the window names the program and the file. */
    void named(boolean names) {
        adopt(now -> now.withNamed(names));
    }

    /** Another language, at once; empty is the computer's. */
    void language(Optional<Language> chosen) {
        adopt(now -> now.withLanguage(chosen));
    }

    /** Another number of minutes until a journal with a passphrase is locked; 0 is never. */
    void lockAfter(int minutes) {
        adopt(now -> now.withLockAfter(minutes));
    }

    private void adopt(UnaryOperator<Machine> change) {
        var now = machine();
        var next = change.apply(now);
        if (!next.equals(now)) {
            adopts.accept(next);
        }
    }

    /** It comes into view. */
    void shown() {
        following = journal.readNowAndAgain(this::readAgain);
    }

    /** It goes out of view. */
    void hidden() {
        following.letGo();
    }

    /** Whose journal it is, as it is typed. */
    PersonModel person() {
        return person;
    }

    /** Own trackers, and what numbers mean to the person. */
    DayItemsModel dayItems() {
        return dayItems;
    }

    /** An own tracker, a meaning and an allergy that are typed. */
    @Override
    public Consumer<SettingsModel> unfinished() {
        return Unfinished.in(SettingsModel::dayItems, dayItems.unfinished())
                .andThen(Unfinished.in(SettingsModel::person, person.unfinished()));
    }

    /** The hour at which the day ends. */
    void rollover(int hour) {
        settings(now -> now.withRollover(new Rollover(hour)));
    }

    /** The score that matters most. */
    void primary(Scale scale) {
        settings(now -> now.withPrimary(scale));
    }

    private JournalContents contents() {
        return read.get().orElse(JournalContents.EMPTY);
    }

    private void settings(UnaryOperator<JournalSettings> change) {
        write(book -> {
            var before = book.contents().settings();
            var now = change.apply(before);
            if (!now.equals(before)) {
                book.record(now, Moment.now(journal.clock()));
            }
            return !now.equals(before);
        }, () -> { });
    }

    /** A change is made to what the journal holds by then, so that of two quick ones neither takes back the other. */
    private void write(Predicate<Journal> work, Runnable then) {
        saved.set(Optional.empty());
        journal.background().run(() -> work.test(journal.journal()) ? Optional.of(Moment.now(journal.clock()))
                : Optional.<Moment>empty(), at -> {
            saved.set(at);
            then.run();
            if (at.isPresent()) {
                journal.changed();
            }
        });
    }

    private void readAgain() {
        journal.background().run(() -> journal.journal().contents(), contents -> {
            dayItems.read(contents);
            person.read(contents);
            read.set(Optional.of(contents));
        });
    }
}
