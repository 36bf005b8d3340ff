package org.ldnjournal.ui.medicines;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Recognition;
import org.ldnjournal.ui.kit.OnItsWay;
import org.ldnjournal.ui.shell.Background;

/** A medicine as it is being typed, and what its name is recognised as so far. */
final class NewMedicine {
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_COMPLETIONS = 6;

    private final MedicineMatcher matcher;
    private final OnItsWay<Medicine> onItsWay = new OnItsWay<>();
    private final Background.Latest latest;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty since = new SimpleStringProperty(this, "since", "");
    private final ObjectProperty<Medicine.Use> use =
            new SimpleObjectProperty<>(this, "use", Medicine.Use.REGULAR);
    private final ObjectProperty<Medicine.Clarification> clarification =
            new SimpleObjectProperty<>(this, "clarification", Medicine.Clarification.NONE);
    private final ReadOnlyObjectWrapper<Optional<Recognition>> recognition =
            new ReadOnlyObjectWrapper<>(this, "recognition", Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> completions =
            new ReadOnlyObjectWrapper<>(this, "completions", List.of());

    NewMedicine(MedicineMatcher matcher, Background background) {
        this.matcher = matcher;
        latest = background.latest();
        name.addListener((_, _, _) -> {
            clarification.set(Medicine.Clarification.NONE);
            recognition.set(Optional.empty());
        });
        List.of(name, since, use, clarification).forEach(onItsWay::follow);
    }

    /** Whose it is on the list: the same however often what is typed is added. */
    UUID id() {
        return onItsWay.sent().map(Medicine::id).orElseGet(UUID::randomUUID);
    }

    /** Its name, as typed. */
    StringProperty name() {
        return name;
    }

    /** Since when, as typed; may be empty. */
    StringProperty since() {
        return since;
    }

    /** How it is taken. */
    ObjectProperty<Medicine.Use> use() {
        return use;
    }

    /** What the person answered about the name. */
    ObjectProperty<Medicine.Clarification> clarification() {
        return clarification;
    }

    /** What the name is recognised as; absent while it is being typed. */
    ReadOnlyObjectProperty<Optional<Recognition>> recognition() {
        return recognition.getReadOnlyProperty();
    }

    /** Names that begin like this. */
    ReadOnlyObjectProperty<List<String>> completions() {
        return completions.getReadOnlyProperty();
    }

    /** Looks up what is typed so far; called when the typing rests. */
    void lookUp() {
        var typed = name.get().strip();
        if (typed.length() < FEWEST_LETTERS) {
            completions.set(List.of());
            recognition.set(Optional.empty());
            return;
        }
        latest.run(() -> new LookedUp(matcher.recognise(typed), matcher.complete(typed, MOST_COMPLETIONS)), found -> {
            if (name.get().strip().equals(typed)) {
                completions.set(found.completions().stream().filter(other -> !other.equalsIgnoreCase(typed)).toList());
                recognition.set(Optional.of(found.recognition()));
            }
        });
    }

    /** What is typed, and what of it is on its way; other words make other answers, and another medicine. */
    List<Property<?>> typed() {
        return List.of(name, since, use, clarification, onItsWay.unfinished());
    }

    /** This is being put on the list; what it answers is told once it is there. */
    Runnable send(Medicine added) {
        return onItsWay.send(added, this::clear);
    }

    /** These are on the list. */
    void show(List<Medicine> listed) {
        onItsWay.read(listed::contains, this::clear);
    }

    private void clear() {
        name.set("");
        since.set("");
        use.set(Medicine.Use.REGULAR);
        completions.set(List.of());
    }

    private record LookedUp(Recognition recognition, List<String> completions) {}
}
