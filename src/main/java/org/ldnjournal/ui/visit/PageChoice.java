package org.ldnjournal.ui.visit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.HiddenDay;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.OtherPart;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.report.Part;
import org.ldnjournal.report.VisitChoice;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.shell.OpenJournal;

/** What stands on the pages, and which days and notes are hidden; kept in the journal until it is chosen otherwise. */
final class PageChoice {
    private final OpenJournal open;
    private final Texts texts;
    private final StringProperty day = new SimpleStringProperty(this, "day", "");
    private final ReadOnlyObjectWrapper<VisitChoice> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", VisitChoice.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Reason>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
    private Rollover rollover = Rollover.USUAL;

    PageChoice(OpenJournal open, Texts texts) {
        this.open = open;
        this.texts = texts;
    }

    /** What is printed. */
    ReadOnlyObjectProperty<VisitChoice> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The day to hide, as typed. */
    StringProperty day() {
        return day;
    }

    /** Why that day is refused. */
    ReadOnlyObjectProperty<Optional<Reason>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /**
     * Shows what is kept.
     *
     * @param ends when the person's days end: "today" means the day of the journal
     */
    void show(VisitChoice kept, Rollover ends) {
        rollover = ends;
        chosen.set(kept);
    }

    /** Prints this part, or leaves it out. */
    void set(Part part, boolean printed) {
        if (printed != chosen.get().has(part)) {
            keep(OtherPart.of(part.name()), printed != part.isOnPageOne());
        }
    }

    /** Hides the day that is typed. */
    void hideDay() {
        typed().ifPresent(found -> keep(HiddenDay.of(found, false), true));
    }

    /** Hides the note of the day that is typed. */
    void hideNote() {
        typed().ifPresent(found -> keep(HiddenDay.of(found, true), true));
    }

    /** Shows every day and note again. */
    void showAll() {
        open.write(() -> open.journal().contents().items().of(HiddenDay.class)
                .forEach(hidden -> open.journal().withdraw(hidden, now())), () -> { });
    }

    private void keep(Item wish, boolean kept) {
        open.write(() -> {
            if (kept) {
                open.journal().record(wish, now());
            } else {
                open.journal().withdraw(wish, now());
            }
        }, () -> { });
    }

    private Moment now() {
        return Moment.now(open.clock());
    }

    /** The day that it is by now. */
    LocalDate today() {
        return rollover.today(open.clock()).date();
    }

    private Optional<JournalDay> typed() {
        try {
            var found = new JournalDay(TypedDay.read(day.get(), texts.locale(), today(), "visit.refused.date"));
            refusal.set(Optional.empty());
            day.set("");
            return Optional.of(found);
        } catch (InvalidValue invalid) {
            refusal.set(Optional.of(invalid.reason()));
            return Optional.empty();
        }
    }
}
