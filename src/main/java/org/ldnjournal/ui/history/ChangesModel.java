package org.ldnjournal.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;

/** What was changed and when. It is read and put into words off the JavaFX thread, and only while it is looked at. */
final class ChangesModel {
    private final OpenJournal open;
    private final Texts texts;
    private final Background.Latest reading;
    private final Background.Latest finding;
    private final ReadOnlyObjectWrapper<Optional<Found>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(this, "which", Which.CORRECTIONS);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private List<MadeChange> read = List.of();
    private volatile NoteSearch wanted = NoteSearch.of("");
    private Optional<OpenJournal.Subscription> following = Optional.empty();

    /** Which changes are looked at. */
    enum Which {
        /** What was corrected, taken back or decided otherwise. */
        CORRECTIONS,
        /** Also what was recorded for the first time. */
        EVERYTHING
    }

    /**
     * What is looked at.
     *
     * @param rows  in order
     * @param count how many changes they are
     */
    record Found(List<ChangeRow> rows, int count) {}

    ChangesModel(OpenJournal open, Texts texts) {
        this.open = open;
        this.texts = texts;
        reading = open.background().latest();
        finding = open.background().latest();
        which.subscribe(this::readAgain);
        search.subscribe(this::find);
    }

    /** The changes that were looked for; empty until they were read. */
    ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }

    ObjectProperty<Which> which() {
        return which;
    }

    /** Words that stand in the sentences looked for. */
    StringProperty search() {
        return search;
    }

    /** It comes into view: reads, and follows the journal from now on. */
    void shown() {
        if (following.isEmpty()) {
            following = Optional.of(open.follow(this::readAgain));
            readAgain();
        }
    }

    /** It goes out of view. */
    void hidden() {
        following.ifPresent(OpenJournal.Subscription::letGo);
        following = Optional.empty();
    }

    private void readAgain() {
        if (following.isEmpty()) {
            return;
        }
        boolean everything = which.get() == Which.EVERYTHING;
        reading.run(() -> {
            var contents = open.journal().contents();
            var picture = new HistoryPicture(
                    contents, open.plans().history(), contents.settings().rollover().today(open.clock()));
            return new ChangeBook(picture, everything, texts).of(open.journal().changes());
        }, made -> {
            read = made;
            find();
        });
    }

    private void find() {
        if (following.isEmpty()) {
            return;
        }
        var all = read;
        var words = NoteSearch.of(search.get());
        wanted = words;
        finding.run(() -> {
            // A letter typed since asks anew and has this answer dropped: what is saved meanwhile need not wait for it.
            var fitting = all.stream().takeWhile(_ -> wanted == words)
                    .filter(change -> words.isEmpty() || words.in(change.words()).isPresent()).toList();
            return new Found(ChangeRow.of(fitting), fitting.size());
        }, some -> found.set(Optional.of(some)));
    }
}
