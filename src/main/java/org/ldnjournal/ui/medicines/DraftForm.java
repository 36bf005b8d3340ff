package org.ldnjournal.ui.medicines;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.InlineQuestion;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Words;

/** The fields of something that is typed, the button that keeps it, and each refusal beside its field. */
final class DraftForm extends VBox {
    private static final double BELOW_QUESTION = 8;

    private final Draft<?> draft;
    private final Texts texts;
    private final Flow fields = new Flow();
    private final InlineQuestion question = new InlineQuestion();
    private final Flow ways = new Flow();
    private Runnable kept = () -> { };
    private Node first = this;
    private Optional<Field> date = Optional.empty();
    private Optional<Field> other = Optional.empty();
    private Function<Reason, Optional<Way>> asking = _ -> Optional.empty();

    /** How what is asked about is kept as it is typed. */
    record Way(String words, Runnable agreeing) {}

    DraftForm(Draft<?> draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        getStyleClass().add("stack");
        fields.setInLine(VPos.TOP);
        setMargin(question, new Insets(0, 0, BELOW_QUESTION, 0));
        getChildren().addAll(fields, question, ways);
    }

    /** A field for a day. */
    DraftForm date(String key, StringProperty typed) {
        date = Optional.of(field(key, texts.date(draft.exampleDay()), typed));
        return this;
    }

    /** A field for anything else. */
    DraftForm words(String key, String prompt, StringProperty typed) {
        other = Optional.of(field(key, prompt, typed));
        return this;
    }

    /** A choice of several. */
    <T> DraftForm choice(String key, List<T> choices, Function<T, String> words, ObjectProperty<T> chosen) {
        var box = new ComboBox<T>();
        box.getItems().setAll(choices);
        box.setConverter(new OneWay<>(words));
        box.valueProperty().bindBidirectional(chosen);
        box.setAccessibleText(texts.get(key));
        box.setMinWidth(USE_PREF_SIZE);
        var label = Words.body(texts.get(key));
        label.setLabelFor(box);
        add(box, new VBox(label, box));
        return this;
    }

    /** Some refusals are questions: what is typed is corrected, or kept in this way. */
    DraftForm asking(Function<Reason, Optional<Way>> ways) {
        asking = ways;
        return this;
    }

    /** The button that keeps what is typed; Enter in a field does the same. */
    DraftForm keep(String key) {
        ways.getChildren().add(Buttons.plain(texts.get(key), this::save));
        return this;
    }

    /** And the way out of a correction. */
    DraftForm cancel(Runnable cancel) {
        ways.getChildren().add(Buttons.quiet(texts.get("medicines.cancel"), cancel));
        Keyboard.escape(this, cancel);
        return this;
    }

    /** Runs once what is typed is on the disk. */
    DraftForm then(Runnable next) {
        kept = next;
        return this;
    }

    /** What takes the keyboard first. */
    Node first() {
        return first;
    }

    private Field field(String key, String prompt, StringProperty typed) {
        var field = new Field(texts.get(key), prompt);
        field.getStyleClass().add("field-short");
        field.input().textProperty().bindBidirectional(typed);
        field.input().setOnAction(_ -> save());
        field.input().textProperty().addListener((_, _, _) -> question.dismiss());
        add(field.input(), field);
        return field;
    }

    private void add(Node control, VBox part) {
        if (first == this) {
            first = control;
        }
        part.getStyleClass().add("field");
        part.setAlignment(Pos.TOP_LEFT);
        fields.getChildren().add(part);
    }

    private void save() {
        question.dismiss();
        switch (draft.keep(kept)) {
            case Outcome.Accepted _ -> {
                date.ifPresent(Field::clearMessage);
                other.ifPresent(Field::clearMessage);
                first.requestFocus();
            }
            case Outcome.Refused(Reason reason) -> asking.apply(reason)
                    .ifPresentOrElse(way -> ask(reason, way), () -> refuse(reason));
        }
    }

    private void ask(Reason reason, Way way) {
        question.ask(texts.say(reason),
                Buttons.plain(texts.get("medicines.changeDay"), () -> {
                    question.dismiss();
                    date.ifPresent(field -> {
                        field.input().requestFocus();
                        field.input().selectAll();
                    });
                }),
                Buttons.quiet(way.words(), () -> {
                    way.agreeing().run();
                    save();
                }));
    }

    private void refuse(Reason reason) {
        (isAboutDate(reason) ? date : other).or(() -> date).ifPresent(field -> {
            field.refuse(texts.say(reason));
            field.input().requestFocus();
        });
    }

    /** Whether a refusal belongs beside the field for a day. */
    static boolean isAboutDate(Reason reason) {
        return switch (reason.key()) {
            case "medicines.refused.date", "medicines.refused.future", "day.refused.range",
                    "date.refused.ambiguous", "date.refused.year" -> true;
            default -> false;
        };
    }

    /** Words for what is chosen; nothing is typed. */
    private static final class OneWay<T> extends StringConverter<T> {
        private final Function<T, String> words;

        OneWay(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T choice) {
            return choice == null ? "" : words.apply(choice);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
