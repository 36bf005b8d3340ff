package org.ldnjournal.ui.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.safety.Recognition;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Words;

/** "Any strong painkiller, cough or diarrhoea medicine, patch, kratom?": each name is matched and its answer shown. */
final class OpioidQuestion extends VBox {
    private final StartModel model;
    private final Texts texts;
    private final Field name;
    private final VBox list = new VBox();
    private final Map<UUID, Node> rows = new HashMap<>();
    private boolean seen;

    /**
     * @param changed     what is on the list changed, so that an answer given before no longer holds
     * @param nothingMore Enter was pressed with nothing typed
     */
    OpioidQuestion(StartModel model, Texts texts, Runnable changed, Runnable nothingMore) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap");
        name = new Field(texts.get("start.opioid.question"), texts.get("start.opioid.prompt"));
        name.say(texts.get("start.opioid.help"));
        name.input().setOnAction(_ -> {
            if (name.text().isBlank()) {
                nothingMore.run();
            } else {
                takeTyped();
            }
        });
        name.input().focusedProperty().addListener((_, _, _) -> seen = true);
        list.getStyleClass().add("gap");
        var add = Buttons.quiet(Feather.PLUS, texts.get("start.opioid.add"), this::takeTyped);
        getChildren().addAll(name, list, add);
        model.medicines().addListener((ListChangeListener<Medicine>) _ -> {
            changed.run();
            show();
        });
    }

    /** Whether somebody was there, or it was asked already. */
    boolean wasSeen() {
        return seen;
    }

    /** Leads to it. */
    void ask() {
        seen = true;
        name.input().requestFocus();
    }

    /** Puts what is typed on the list; answers whether nothing is left that could not be. */
    boolean takeTyped() {
        if (name.text().isBlank()) {
            return true;
        }
        var refused = model.add(name.text());
        refused.ifPresentOrElse(reason -> name.refuse(texts.say(reason)), () -> {
            name.input().clear();
            name.say(texts.get("start.opioid.help"));
        });
        return refused.isEmpty();
    }

    private void show() {
        var ids = model.medicines().stream().map(Medicine::id).toList();
        rows.keySet().retainAll(ids);
        var shown = model.medicines().stream().map(medicine -> rows.computeIfAbsent(medicine.id(), _ -> row(medicine)))
                .toList();
        // An answer about a medicine changes nothing here: its row, and the keyboard in it, stay.
        if (!list.getChildren().equals(shown)) {
            KeepFocus.within(list, name::input, () -> list.getChildren().setAll(shown));
        }
    }

    private Node row(Medicine medicine) {
        var recognised = model.recognise(medicine);
        var line = new Flow(Words.strong(medicine.name()), Buttons.icon(Feather.X,
                texts.get("start.opioid.remove", medicine.name()), () -> model.remove(medicine)));
        var row = new VBox(line, Words.small(texts.say(recognised.why())));
        row.getStyleClass().add("stack");
        if (asks(recognised.kind())) {
            row.getChildren().add(clarification(medicine));
        }
        return row;
    }

    private Node clarification(Medicine medicine) {
        var answer = new Segmented<>(texts.get("start.opioid.isIt", medicine.name()),
                List.of(Medicine.Clarification.IS_AN_OPIOID, Medicine.Clarification.IS_NOT_AN_OPIOID,
                        Medicine.Clarification.NONE),
                choice -> texts.get("start.opioid.is." + choice.name()));
        answer.chosen().set(medicine.clarification());
        answer.chosen().addListener((_, _, now) -> model.clarify(medicine, now));
        return answer;
    }

    private static boolean asks(Recognition.Kind kind) {
        return switch (kind) {
            case ASK, NOT_RECOGNISED -> true;
            case OPIOID, NEAR_OPIOID, CONTAINS_NALTREXONE, NOT_OPIOID -> false;
        };
    }
}
