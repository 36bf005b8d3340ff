package org.ldnjournal.ui.medicines;

import java.util.ArrayList;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Medicine.Clarification;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Recognition;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.SideBySide;
import org.ldnjournal.ui.kit.Words;

/** One medicine of the list: what it is, what can be done, and the question that its name leaves open. */
final class MedicineRow extends VBox {
    private static final double DATE_WIDTH = 17.333;

    private final MedicinesModel model;
    private final Texts texts;
    private final VBox words = new VBox();
    private final Flow actions = new Flow();
    private final VBox question = new VBox();
    private final VBox editing = new VBox();
    private final TakenPart taken;
    private MedicineLine line;
    private boolean unknown;

    MedicineRow(MedicinesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        taken = new TakenPart(model, texts, () -> actions.getChildren().getFirst());
        getStyleClass().add("stack");
        words.getStyleClass().add("stack");
        question.getStyleClass().add("inline-question");
        editing.getStyleClass().add("gap");
        words.getStyleClass().add("medicine-words");
        hide(question);
        hide(editing);
        Keyboard.escape(editing, this::close);
        getChildren().addAll(new SideBySide(words, actions), question, editing, taken);
    }

    /** Shows this medicine; what is being typed in the row stays. */
    void show(MedicineLine next) {
        if (next.equals(line)) {
            return;
        }
        line = next;
        var medicine = next.medicine();
        words.getChildren().setAll(Words.strong(medicine.name()), Words.small(since(medicine)));
        if (next.recognition().kind() != Recognition.Kind.NOT_OPIOID) {
            words.getChildren().add(Words.small(answered(next)));
        }
        showActions(medicine);
        taken.show(next);
        ask();
        if (!editing.isVisible()) {
            model.edits().of(medicine).ifPresent(this::edit);
        }
    }

    private String since(Medicine medicine) {
        var parts = new ArrayList<String>();
        medicine.started().ifPresent(first -> parts.add(texts.get("medicines.sinceDay", first)));
        medicine.stopped().ifPresent(last -> parts.add(texts.get("medicines.lastDay", last)));
        parts.add(texts.get("medicines.use." + medicine.use().name()));
        return String.join(" · ", parts);
    }

    private String answered(MedicineLine next) {
        return switch (next.medicine().clarification()) {
            case NONE -> texts.say(next.recognition().why());
            case IS_AN_OPIOID -> texts.get("medicines.answered.IS_AN_OPIOID");
            case IS_NOT_AN_OPIOID -> texts.get("medicines.answered.IS_NOT_AN_OPIOID");
        };
    }

    private void showActions(Medicine medicine) {
        var stop = medicine.stopped().isEmpty()
                ? action("medicines.stop", this::askStop)
                : action("medicines.takeAgain", () -> model.list().takeAgain(medicine));
        KeepFocus.within(actions, () -> stop, () -> {
            actions.getChildren().setAll(stop, action("medicines.change", this::askChange),
                    action("medicines.remove", () -> model.remove(medicine)));
            if (medicine.use() == Medicine.Use.AS_NEEDED && medicine.stopped().isEmpty()) {
                actions.getChildren().addFirst(action("medicines.taken", () -> taken.ask(line)));
            }
        });
    }

    private Node action(String key, Runnable run) {
        var button = Buttons.quiet(texts.get(key), run);
        button.setAccessibleText(texts.get(key) + " " + line.medicine().name());
        return button;
    }

    private void ask() {
        if (!line.asks()) {
            hide(question);
            return;
        }
        var answers = new FlowPane(8, 8);
        if (!unknown) {
            line.recognition().suggestions().forEach(name -> answers.getChildren().add(
                    Buttons.plain(texts.get("medicines.itIs", name),
                            () -> model.list().rename(line.medicine(), name))));
            answers.getChildren().addAll(
                    answer("medicines.isOpioid", Clarification.IS_AN_OPIOID),
                    answer("medicines.isNotOpioid", Clarification.IS_NOT_AN_OPIOID),
                    Buttons.plain(texts.get("medicines.dontKnow"), () -> unknown(true)));
        } else {
            answers.getChildren().add(Buttons.plain(texts.get("medicines.answerNow"), () -> unknown(false)));
        }
        question.getChildren().setAll(Words.body(unknown ? texts.get("medicines.unknownStays")
                : texts.get("medicines.ask", line.medicine().name())), answers);
        show(question);
    }

    private Node answer(String key, Clarification answer) {
        return Buttons.plain(texts.get(key), () -> model.list().clarify(line.medicine(), answer));
    }

    private void unknown(boolean isUnknown) {
        unknown = isUnknown;
        ask();
        question.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void askStop() {
        begin(RowEdit.Kind.LAST_DAY, model.list().lastDayByName(line.medicine()).map(texts::date).orElse(""));
    }

    private void askChange() {
        begin(RowEdit.Kind.NAME, line.medicine().name());
    }

    private void begin(RowEdit.Kind kind, String first) {
        var typed = model.edits().open(line.medicine());
        typed.begin(kind, first);
        var field = edit(typed);
        field.input().requestFocus();
        field.input().selectAll();
    }

    private Field edit(RowEdit typed) {
        return switch (typed.kind()) {
            case LAST_DAY -> {
                var field = new Field(texts.get("medicines.lastTaken", line.medicine().name()),
                        texts.date(model.list().today())).inputWithin(DATE_WIDTH);
                yield edit(typed, field, "medicines.stopSave",
                        day -> model.list().stopMedicine(line.medicine(), day, this::close));
            }
            case NAME -> {
                var field = edit(typed, new Field(texts.get("medicines.name"), ""), "medicines.changeSave",
                        name -> model.list().rename(line.medicine(), name, this::close));
                editing.getChildren().add(1, asNeeded());
                yield field;
            }
        };
    }

    private CheckBox asNeeded() {
        var asNeeded = new CheckBox(texts.get("medicines.asNeeded"));
        asNeeded.setSelected(line.medicine().use() == Medicine.Use.AS_NEEDED);
        asNeeded.setOnAction(_ -> model.list().use(line.medicine(),
                asNeeded.isSelected() ? Medicine.Use.AS_NEEDED : Medicine.Use.REGULAR));
        return asNeeded;
    }

    private Field edit(RowEdit typed, Field field, String save, Function<String, Outcome> saving) {
        field.input().textProperty().bindBidirectional(typed.words());
        Runnable run = () -> {
            switch (saving.apply(field.text())) {
                case Outcome.Accepted _ -> field.clearMessage();
                case Outcome.Refused(Reason reason) -> {
                    field.refuse(texts.say(reason));
                    field.input().requestFocus();
                }
            }
        };
        field.input().setOnAction(_ -> run.run());
        var buttons = new HBox(Buttons.plain(texts.get(save), run),
                Buttons.quiet(texts.get("medicines.cancel"), this::close));
        buttons.getStyleClass().add("row");
        editing.getChildren().setAll(field, buttons);
        show(editing);
        return field;
    }

    private void close() {
        model.edits().close(line.medicine());
        hide(editing);
        actions.getChildren().getFirst().requestFocus();
    }

    private static void show(Node node) {
        Visible.when(node, true);
    }

    private static void hide(Node node) {
        Visible.when(node, false);
    }
}
