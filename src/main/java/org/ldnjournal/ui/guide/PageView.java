package org.ldnjournal.ui.guide;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;

/** A page of the guide as it is shown. */
final class PageView extends VBox {

    /** @param open goes where a link leads */
    PageView(GuidePage page, Consumer<Address> open, Texts texts) {
        getStyleClass().add("guide-page");
        page.document().accept(new Blocks(this, page.name(), open, texts));
    }

    /** The heading to which this address leads; the title where it names none that is there. */
    HeadingLine heading(Address address) {
        var headings = getChildren().stream().filter(HeadingLine.class::isInstance)
                .map(HeadingLine.class::cast).toList();
        return headings.stream().filter(line -> address.heading().filter(line.anchor()::equals).isPresent())
                .findFirst().orElse(headings.getFirst());
    }
}
