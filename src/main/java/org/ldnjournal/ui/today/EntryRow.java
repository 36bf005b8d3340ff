package org.ldnjournal.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** One line of the entry: its name at the left, and beside it what is answered. */
class EntryRow extends HBox {
    private final Label naming;

    EntryRow(String name) {
        naming = Words.strong(name);
        naming.getStyleClass().add("naming");
        getStyleClass().addAll("row", "entry-row");
        getChildren().add(naming);
    }

    /** These below each other beside the name, which stays at the top. */
    final void fill(Region... parts) {
        var box = new VBox(parts);
        box.getStyleClass().add("stack");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        getStyleClass().add("top");
        getChildren().add(box);
    }

    /** The name is that of this control. */
    final void names(Node control) {
        naming.setLabelFor(control);
    }

    static void place(Node node, boolean there) {
        Visible.when(node, there);
    }
}
