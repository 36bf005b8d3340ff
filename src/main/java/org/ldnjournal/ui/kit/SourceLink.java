package org.ldnjournal.ui.kit;

import java.util.List;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.text.Texts;

/** "Source": opens in its place what a clinical sentence rests on. */
public final class SourceLink extends VBox {
    private static final double WIDTH = 520;

    /** @param claims at least one, the strongest first */
    public SourceLink(List<Claim> claims, Texts texts) {
        var link = new Disclosure(SourceList.name(claims, texts), () -> new SourceList(claims, texts), texts);
        link.open().addListener((_, _, open) -> setPrefWidth(open ? WIDTH : USE_COMPUTED_SIZE));
        getChildren().addAll(link, link.part());
    }
}
