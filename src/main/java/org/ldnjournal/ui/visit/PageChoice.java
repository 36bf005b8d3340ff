package org.ldnjournal.ui.visit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.report.Part;
import org.ldnjournal.report.VisitChoice;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.shell.OpenJournal;

/** What stands on the pages, and which days and notes are hidden; for as long as the program runs. */
public final class PageChoice {
    private final OpenJournal open;
    private final Texts texts;
    private final Runnable changed;
    private final StringProperty day = new SimpleStringProperty(this, "day", "");
    private final ReadOnlyObjectWrapper<VisitChoice> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", VisitChoice.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Reason>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());

    PageChoice(OpenJournal open, Texts texts, Runnable changed) {
        this.open = open;
        this.texts = texts;
        this.changed = changed;
    }

    /** What is printed. */
    public ReadOnlyObjectProperty<VisitChoice> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The day to hide, as typed. */
    public StringProperty day() {
        return day;
    }

    /** Why that day is refused. */
    public ReadOnlyObjectProperty<Optional<Reason>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Prints this part, or leaves it out. */
    public void set(Part part, boolean printed) {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(chosen.get().parts());
        if (printed) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
        choose(chosen.get().withParts(parts));
    }

    /** Hides the day that is typed. */
    public void hideDay() {
        typed().ifPresent(found -> choose(chosen.get().withHiddenDays(with(chosen.get().hiddenDays(), found))));
    }

    /** Hides the note of the day that is typed. */
    public void hideNote() {
        typed().ifPresent(found -> choose(chosen.get().withHiddenNotes(with(chosen.get().hiddenNotes(), found))));
    }

    /** Shows every day and note again. */
    public void showAll() {
        choose(chosen.get().withHiddenDays(Set.of()).withHiddenNotes(Set.of()));
    }

    private Optional<JournalDay> typed() {
        try {
            var today = LocalDate.ofInstant(open.clock().instant(), open.clock().getZone());
            var found = new JournalDay(TypedDay.read(day.get(), texts.locale(), today, "visit.refused.date"));
            refusal.set(Optional.empty());
            day.set("");
            return Optional.of(found);
        } catch (InvalidValue invalid) {
            refusal.set(Optional.of(invalid.reason()));
            return Optional.empty();
        }
    }

    private static Set<JournalDay> with(Set<JournalDay> days, JournalDay added) {
        var all = new HashSet<>(days);
        all.add(added);
        return all;
    }

    private void choose(VisitChoice choice) {
        if (!choice.equals(chosen.get())) {
            chosen.set(choice);
            changed.run();
        }
    }
}
