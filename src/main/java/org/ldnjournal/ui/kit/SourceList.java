package org.ldnjournal.ui.kit;

import java.util.List;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;

/**
 * What a sentence rests on: each source with its words, its level and its date, and the way to the page of evidence.
 */
final class SourceList extends VBox {

    SourceList(List<Claim> claims, Texts texts) {
        getStyleClass().add("sources");
        for (var claim : claims) {
            var toPage = Buttons.quiet(texts.get("source.toPage"), () -> fireEvent(new EvidenceAsked(claim.id())));
            toPage.getStyleClass().add("source");
            toPage.setAccessibleText(texts.get("source.toPageOf", claim.id()));
            getChildren().addAll(new ClaimEntry(claim, Claims.shipped().disagreeing(claim), texts), toPage);
        }
    }

    /** "Source [L], 2 more". */
    static String name(List<Claim> claims, Texts texts) {
        return texts.get("source.link", texts.get(claims.getFirst().level().markKey()), claims.size() - 1);
    }
}
