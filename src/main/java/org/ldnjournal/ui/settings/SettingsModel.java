package org.ldnjournal.ui.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.shell.OpenJournal;

/** What can be set. Each change is written at once; "saved" is said when the journal has answered. */
public final class SettingsModel {
    private final OpenJournal journal;
    private final PersonModel person;
    private final DayItemsModel dayItems;
    private final ObjectProperty<Appearance> appearance;
    private final ReadOnlyObjectWrapper<Optional<JournalContents>> read =
            new ReadOnlyObjectWrapper<>(this, "read", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Moment>> saved =
            new ReadOnlyObjectWrapper<>(this, "saved", Optional.empty());
    private OpenJournal.Subscription following = OpenJournal.Subscription.NONE;

    /**
     * @param appearance at present
     * @param look       is told of each other appearance: dresses the window and keeps it
     */
    public SettingsModel(OpenJournal journal, Locale locale, Appearance appearance, Consumer<Appearance> look) {
        this.journal = journal;
        dayItems = new DayItemsModel(journal.clock(), this::contents, this::write);
        person = new PersonModel(journal, () -> locale, () -> contents().person(), this::write);
        this.appearance = new SimpleObjectProperty<>(this, "appearance", appearance);
        this.appearance.addListener((_, _, now) -> look.accept(now));
    }

    /** The journal as it was read; empty until then. */
    public ReadOnlyObjectProperty<Optional<JournalContents>> read() {
        return read.getReadOnlyProperty();
    }

    /** When the last change was saved. */
    public ReadOnlyObjectProperty<Optional<Moment>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** The appearance on this computer. */
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /** It comes into view. */
    public void shown() {
        following = journal.readNowAndAgain(this::readAgain);
    }

    /** It goes out of view. */
    public void hidden() {
        following.letGo();
    }

    /** Whose journal it is, as it is typed. */
    public PersonModel person() {
        return person;
    }

    /** Own trackers, and what numbers mean to the person. */
    public DayItemsModel dayItems() {
        return dayItems;
    }

    /** The hour at which the day ends. */
    public void rollover(int hour) {
        settings(now -> now.withRollover(new Rollover(hour)));
    }

    /** The score that matters most. */
    public void primary(Scale scale) {
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
        });
    }

    /** A change is made to what the journal holds by then, so that of two quick ones neither takes back the other. */
    private void write(Predicate<Journal> work) {
        saved.set(Optional.empty());
        journal.background().run(() -> work.test(journal.journal()) ? Optional.of(Moment.now(journal.clock()))
                : Optional.<Moment>empty(), at -> {
            saved.set(at);
            if (at.isPresent()) {
                journal.changed();
            }
        });
    }

    private void readAgain() {
        journal.background().run(() -> journal.journal().contents(), contents -> read.set(Optional.of(contents)));
    }
}
