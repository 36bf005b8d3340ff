package org.ldnjournal.ui.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Unfinished;

/** The questions to ask, as they are typed, and whether they are kept. What is not kept yet is never typed over. */
final class Questions {
    private final OpenJournal open;
    private final List<StringProperty> typed = IntStream.range(0, VisitQuestions.MOST)
            .<StringProperty>mapToObj(number -> new SimpleStringProperty(this, "question" + number, "")).toList();
    private final ReadOnlyObjectWrapper<List<Optional<Reason>>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", typed.stream().map(_ -> Optional.<Reason>empty()).toList());
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved");
    /** As they were read or written last. */
    private List<String> kept = words();

    Questions(OpenJournal open) {
        this.open = open;
        typed.forEach(question -> question.addListener((_, _, _) -> changed(question)));
    }

    private void changed(StringProperty question) {
        saved.set(false);
        refusals.set(IntStream.range(0, typed.size()).mapToObj(place -> typed.get(place) == question
                ? Optional.<Reason>empty() : refusals.get().get(place)).toList());
    }

    /** Each question, as typed. */
    List<StringProperty> typed() {
        return typed;
    }

    /** Takes this question over into the first place that is empty, and keeps it; none is typed over. */
    void take(String question) {
        typed.stream().filter(place -> place.get().isBlank()).findFirst().ifPresent(place -> {
            place.set(question);
            keep();
        });
    }

    /** For each question why it is refused as it stands. */
    ReadOnlyObjectProperty<List<Optional<Reason>>> refusals() {
        return refusals.getReadOnlyProperty();
    }

    /** Whether they are on the disk as they stand. */
    ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** Fills in those that were kept. */
    void read() {
        open.background().run(() -> open.journal().contents().questions(), this::fill);
    }

    private void fill(VisitQuestions written) {
        if (!words().equals(kept)) {
            return;
        }
        for (int i = 0; i < typed.size(); i++) {
            typed.get(i).set(i < written.list().size() ? written.list().get(i) : "");
        }
        kept = words();
    }

    /** Keeps them as they are typed. */
    void keep() {
        var sent = words();
        refusals.set(sent.stream().map(Questions::refusal).toList());
        if (refusals.get().stream().allMatch(Optional::isEmpty) && !sent.equals(kept)) {
            var questions = new VisitQuestions(sent);
            open.write(() -> open.journal().record(questions, Moment.now(open.clock())), () -> written(sent));
        }
    }

    private static Optional<Reason> refusal(String question) {
        return switch (Typed.from(() -> new VisitQuestions(List.of(question)))) {
            case Typed.Refused<VisitQuestions>(Reason reason) -> Optional.of(reason);
            case Typed.Accepted<VisitQuestions> _ -> Optional.empty();
        };
    }

    private void written(List<String> sent) {
        kept = sent;
        saved.set(sent.equals(words()));
    }

    /** Those that are not kept as they stand, such as one that is refused. */
    Consumer<Questions> unfinished() {
        return words().equals(kept) ? _ -> { } : Unfinished.of(this, one -> List.copyOf(one.typed));
    }

    private List<String> words() {
        return typed.stream().map(StringProperty::get).toList();
    }
}
