package org.ldnjournal.ui.visit;

import java.awt.image.BufferedImage;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ldnjournal.report.PagePictures;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The pages as they will be printed, and their words for those who cannot see pictures. */
final class PagePreview extends VBox {
    private static final int ROWS = 24;
    /** A page that is there sooner needs no word. */
    private static final Duration AT_ONCE = Duration.millis(400);

    private final Texts texts;
    private final VBox sheets = new VBox();
    private final TextArea words = new TextArea();
    private final ToggleButton asText;
    private final Label making;
    private final PauseTransition waiting = new PauseTransition(AT_ONCE);
    private PagePictures shown;

    PagePreview(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("gap", "page-preview");
        sheets.getStyleClass().add("gap");
        asText = new ToggleButton(texts.get("visit.asText"));
        asText.selectedProperty().addListener((_, _, chosen) -> showText(chosen));
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.setAccessibleText(texts.get("visit.words"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(Words.section(texts.get("visit.preview")), space, asText);
        head.getStyleClass().add("row");
        making = Words.muted(texts.get("visit.making"));
        making.setVisible(false);
        sheets.getChildren().add(making);
        waiting.setOnFinished(_ -> sayMaking());
        getChildren().addAll(head, sheets, words);
        showText(false);
    }

    /** Says that the pages are being made, where they are not there soon. */
    void await() {
        if (shown == null) {
            waiting.playFromStart();
        }
    }

    /** Nobody waits any more. */
    void leave() {
        waiting.stop();
    }

    private void sayMaking() {
        making.setVisible(true);
        words.setPromptText(making.getText());
    }

    /** Shows these pages. */
    void show(PagePictures pages) {
        if (pages == shown) {
            return;
        }
        shown = pages;
        waiting.stop();
        sheets.getChildren().setAll(pages.pages().stream().map(page -> sheet(page, pages.words())).toList());
        if (pages.count() > pages.pages().size()) {
            sheets.getChildren().add(Words.muted(texts.get("visit.moreSheets", pages.count() - pages.pages().size())));
        }
        words.setText(pages.words());
    }

    private Node sheet(BufferedImage page, String said) {
        return new Sheet(SwingFXUtils.toFXImage(page, null), texts.get("visit.page", said));
    }

    private void showText(boolean chosen) {
        Visible.when(words, chosen);
        Visible.when(sheets, !chosen);
    }
}
