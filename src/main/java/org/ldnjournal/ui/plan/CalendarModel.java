package org.ldnjournal.ui.plan;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ldnjournal.exchange.CalendarFile;
import org.ldnjournal.exchange.Titles;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SaveTarget;

/** The plan as a calendar file: what its titles tell, and where it is saved. Knows no node. */
public final class CalendarModel {
    private final OpenJournal open;
    private final Texts texts;
    private final SaveTarget target;
    private final BooleanProperty named = new SimpleBooleanProperty(this, "named");
    private final ReadOnlyObjectWrapper<Optional<WholeFile.Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", Optional.empty());

    /** @param target asks where to save */
    public CalendarModel(OpenJournal open, Texts texts, SaveTarget target) {
        this.open = open;
        this.texts = texts;
        this.target = target;
    }

    /** Whether the titles name the medicine; at first they do not. */
    BooleanProperty named() {
        return named;
    }

    /** What became of the last saving; absent before it, and once it was forgotten. */
    ReadOnlyObjectProperty<Optional<WholeFile.Outcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Asks where to, and saves the plan there. */
    void save() {
        outcome.set(Optional.empty());
        var titles = named.get() ? Titles.NAMED : Titles.DISCREET;
        var wanted = new SaveTarget.Wanted(texts.get("calendar.saveTitle"), texts.get("calendar.fileName"),
                texts.get("calendar.fileKind"), "*.ics");
        target.choose(wanted).ifPresent(file -> open.background().run(
                () -> CalendarFile.write(open.journal(), open.plans(), Moment.now(open.clock()), titles, texts, file),
                written -> outcome.set(Optional.of(written))));
    }

    /** What was saved before is no longer told: it may be outdated by now. */
    void forget() {
        outcome.set(Optional.empty());
    }
}
