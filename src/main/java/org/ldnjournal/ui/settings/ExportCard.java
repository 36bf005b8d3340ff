package org.ldnjournal.ui.settings;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** Takes everything out of the journal, for other programs. */
final class ExportCard {
    private final ExportModel model;
    private final Texts texts;
    private final Label said = Words.body("");

    ExportCard(ExportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.outcome().addListener((_, _, outcome) -> show(outcome));
        show(model.outcome().get());
    }

    Card card() {
        return Card.titled(texts.get("settings.export"),
                new Setting("export", texts, Words.body(texts.get("settings.export.what")),
                new FlowPane(12, 4, Buttons.plain(texts.get("settings.export.json"), model::saveDocument),
                        Buttons.plain(texts.get("settings.export.csv"), model::saveTables)),
                said, Words.small(texts.get("settings.export.clear"))));
    }

    private void show(Optional<WholeFile.Outcome> outcome) {
        said.setText(outcome.map(one -> texts.say(one.said("settings.export.done"))).orElse(""));
        Visible.when(said, outcome.isPresent());
    }
}
