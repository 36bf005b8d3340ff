package org.ldnjournal.ui.settings;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Words;

/** What the numbers of each scale mean to the person, since when, and another meaning from today on. */
final class AnchorsCard extends VBox {

    private final DayItemsModel model;
    private final Texts texts;
    private final VBox holding = new VBox();
    private final Segmented<Scale> scale;
    private final ComboBox<Integer> value = new ComboBox<>();
    private final Field words;

    AnchorsCard(DayItemsModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("card");
        this.texts = texts;
        scale = new Segmented<>(texts.get("settings.anchorScale"), List.of(Scale.values()),
                one -> texts.get("scale." + one.name()));
        var typed = model.meaning();
        scale.chosen().bindBidirectional(typed.scale());
        value.setItems(FXCollections.observableArrayList(IntStream.rangeClosed(0, Score.HIGHEST).boxed().toList()));
        value.valueProperty().bindBidirectional(typed.value());
        value.setAccessibleText(texts.get("settings.anchorValue"));
        words = new Field(texts.get("settings.anchorWords"), texts.get("settings.anchorPrompt"));
        words.getStyleClass().add("field-long");
        words.input().textProperty().bindBidirectional(typed.words());
        words.input().setOnAction(_ -> keep());
        holding.getStyleClass().add("stack");
        // one part, which the search for a setting shows as a whole
        var all = new VBox(Words.muted(texts.get("settings.anchorsWhy")), holding, new Flow(scale, value), words,
                Buttons.plain(texts.get("settings.anchorKeep"), this::keep));
        all.getStyleClass().add("gap");
        getChildren().addAll(Words.section(texts.get("settings.anchors")), all);
    }

    void show(JournalContents contents) {
        var now = List.of(Scale.values()).stream()
                .flatMap(one -> Anchor.on(model.today(), one, contents).values().stream()).toList();
        if (!now.equals(holding.getUserData())) {
            holding.setUserData(now);
            KeepFocus.within(holding, words::input,
                    () -> holding.getChildren().setAll(now.stream().map(this::row).toList()));
        }
    }

    private Flow row(Anchor anchor) {
        var said = texts.get("settings.anchorSaid", texts.get("scale." + anchor.scale().name()), anchor.value(),
                anchor.words());
        var end = Buttons.quiet(texts.get("settings.anchorEnd"),
                () -> model.meanNothing(anchor.scale(), anchor.value()));
        end.setAccessibleText(texts.get("settings.anchorEndNamed", said));
        return new Flow(Words.body(said), Words.small(texts.get("today.since", texts.date(anchor.from().date()))), end);
    }

    private void keep() {
        if (words.text().isBlank()) {
            words.refuse(texts.get("anchor.refused.words", Anchor.LONGEST));
            return;
        }
        model.mean(words::clearMessage).ifPresent(refused -> words.refuse(texts.say(refused)));
    }
}
