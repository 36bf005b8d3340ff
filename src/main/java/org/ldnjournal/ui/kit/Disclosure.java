package org.ldnjournal.ui.kit;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ldnjournal.text.Texts;

/**
 * A quiet button that opens a part of the page in its place and closes it again. Its arrow shows which of the two it
 * is, and a screen reader is told: what opens stands next in the order of reading and of the Tab key.
 */
public final class Disclosure extends Button {
    private final String name;
    private final Texts texts;
    private final VBox part = new VBox();
    private final Supplier<Node> making;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");

    /**
     * @param name   what is opened
     * @param making makes it, when it is first opened
     */
    public Disclosure(String name, Supplier<Node> making, Texts texts) {
        super(name);
        this.name = name;
        this.texts = texts;
        this.making = making;
        getStyleClass().addAll("quiet", "source");
        setGraphic(arrow);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open.set(!open.get()));
        open.addListener((_, _, _) -> show());
        show();
    }

    /** Where it opens; to be put below. It takes no place while it is closed. */
    public Node part() {
        return part;
    }

    /** Whether it is open. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    private void show() {
        if (open.get() && part.getChildren().isEmpty()) {
            part.getChildren().setAll(making.get());
        }
        Visible.when(part, open.get());
        arrow.setIconCode(open.get() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        setAccessibleText(texts.get(open.get() ? "disclosure.open" : "disclosure.closed", name));
    }
}
