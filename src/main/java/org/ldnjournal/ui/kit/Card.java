package org.ldnjournal.ui.kit;

import javafx.scene.Node;

/** A frame around what belongs together: a hairline border and round corners, no shadow. */
public final class Card extends Measured {

    /** A card with these parts below each other. */
    public Card(Node... parts) {
        super(parts);
        getStyleClass().add("card");
        setFillWidth(true);
    }

    /** A card with a heading above its parts. */
    public static Card titled(String title, Node... parts) {
        var card = new Card(Words.section(title));
        card.getChildren().addAll(parts);
        return card;
    }
}
