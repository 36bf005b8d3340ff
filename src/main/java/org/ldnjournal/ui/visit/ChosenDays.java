package org.ldnjournal.ui.visit;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.report.VisitSummary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.shell.OpenJournal;

/** The days that the page looks at, as typed; empty fields are the usual days. */
final class ChosenDays {
    private final OpenJournal open;
    private final Texts texts;
    private final Runnable changed;
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final ReadOnlyObjectWrapper<Optional<Reason>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
    private Days chosen = new Days(Optional.empty(), Optional.empty());

    /** The days as they were typed; in place of an absent one is the usual one of the day on which it is asked for. */
    private record Days(Optional<JournalDay> from, Optional<JournalDay> to) {
        JournalDay first(JournalContents contents, JournalDay today) {
            return from.orElseGet(() -> VisitSummary.usualDays(contents, today).first());
        }

        JournalDay last(JournalDay today) {
            return to.orElse(today);
        }

        /** The clock can have been set back since. */
        DayRange range(JournalContents contents, JournalDay today) {
            var first = first(contents, today);
            var last = last(today);
            return new DayRange(first.isAfter(last) ? last : first, last);
        }
    }

    ChosenDays(OpenJournal open, Texts texts, Runnable changed) {
        this.open = open;
        this.texts = texts;
        this.changed = changed;
    }

    /** The first day, as typed; empty for the usual one. */
    StringProperty from() {
        return from;
    }

    /** The last day, as typed; empty for today. */
    StringProperty to() {
        return to;
    }

    /** Why the days that were typed are refused. */
    ReadOnlyObjectProperty<Optional<Reason>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Takes the days that were typed. */
    void choose() {
        open.background().run(open.journal()::contents, contents -> {
            try {
                chosen = read(contents);
                refusal.set(Optional.empty());
                changed.run();
            } catch (InvalidValue invalid) {
                refusal.set(Optional.of(invalid.reason()));
            }
        });
    }

    /** From the last visit on; the usual days where there was none. */
    void sinceLastVisit() {
        open.background().run(open.journal()::contents, contents -> {
            from.set(Appointments.lastBefore(contents, today(contents).date()).map(texts::date).orElse(""));
            to.set("");
            choose();
        });
    }

    DayRange of(JournalContents contents) {
        return chosen.range(contents, today(contents));
    }

    JournalDay today(JournalContents contents) {
        return contents.settings().rollover().today(open.clock());
    }

    private Days read(JournalContents contents) {
        var today = today(contents);
        var read = new Days(day(from, today), day(to, today));
        if (read.last(today).isAfter(today)) {
            throw new InvalidValue("visit.refused.future", read.last(today).date());
        }
        if (read.first(contents, today).isAfter(read.last(today))) {
            throw new InvalidValue("range.refused.order", read.first(contents, today).date(), read.last(today).date());
        }
        return read;
    }

    private Optional<JournalDay> day(StringProperty typed, JournalDay today) {
        return typed.get().isBlank() ? Optional.empty() : Optional.of(new JournalDay(
                TypedDay.read(typed.get(), texts.locale(), today.date(), "visit.refused.date")));
    }
}
