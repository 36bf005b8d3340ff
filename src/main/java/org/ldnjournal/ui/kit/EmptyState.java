package org.ldnjournal.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where nothing is yet: what will stand here, and the one thing that begins it. */
public final class EmptyState extends VBox {

    /** @param begin the one thing to do, usually a primary button */
    public EmptyState(Feather icon, String title, String words, Node begin) {
        getStyleClass().add("empty-state");
        var explained = Words.muted(words);
        explained.setMaxWidth(440);
        explained.setTextAlignment(TextAlignment.CENTER);
        explained.setAlignment(Pos.CENTER);
        getChildren().addAll(new FontIcon(icon), Words.section(title), explained, begin);
    }
}
