package org.ldnjournal.ui.settings;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Visible;

/**
 * The licences of all parts, a press away: who never asks for them has none of their two hundred pages in the window.
 */
final class LicencesText {
    private static final int LINES = 16;

    private final TextArea shown = new TextArea();
    private final Supplier<Optional<String>> licences;
    private final Texts texts;

    LicencesText(Supplier<Optional<String>> licences, Texts texts) {
        this.licences = licences;
        this.texts = texts;
        shown.setEditable(false);
        shown.setWrapText(true);
        shown.setPrefRowCount(LINES);
        shown.setAccessibleText(texts.get("settings.licences"));
        Visible.when(shown, false);
    }

    Node node() {
        return new VBox(8, Buttons.plain(texts.get("settings.licences"), this::show), shown);
    }

    private void show() {
        shown.setText(licences.get().orElseGet(() -> texts.get("settings.licences.none")));
        Visible.when(shown, true);
        shown.requestFocus();
    }
}
