package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.text.Texts;

/** One sentence and all that it rests on; a stop of the Tab key, so that a page of them can be read by keyboard. */
public final class ClaimEntry extends VBox {
    /** A conflict with more claims in it is about a whole topic, which stands around this one anyway. */
    private static final int MOST_NAMED = 4;

    /** @param disagreeing the claims of other sources that say otherwise, or of which it is said */
    public ClaimEntry(Claim claim, List<Claim> disagreeing, Texts texts) {
        getStyleClass().add("claim");
        getChildren().add(Words.body(texts.get(claim.textKey())));
        if (!claim.quote().isEmpty()) {
            getChildren().add(quote(claim, texts));
        }
        getChildren().add(Words.small(texts.get("source.where", claim.id(), claim.source(),
                texts.get("source.level." + claim.level().name()), claim.read())));
        if (!claim.conflicts().isEmpty()) {
            getChildren().add(Words.small(conflicts(claim, disagreeing, texts)));
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(getChildren().stream().map(part -> ((Labeled) part).getText())
                .collect(Collectors.joining(" ")));
        if (!claim.address().isEmpty()) {
            getChildren().add(new Address(claim.address(), texts.get("evidence.address", claim.id())));
        }
    }

    private static Label quote(Claim claim, Texts texts) {
        var quote = Words.small(texts.get("quoted.words", claim.quote()));
        quote.getStyleClass().add("quote");
        return quote;
    }

    private static String conflicts(Claim claim, List<Claim> disagreeing, Texts texts) {
        var conflicts = String.join(", ", claim.conflicts());
        return disagreeing.isEmpty() || disagreeing.size() > MOST_NAMED ? texts.get("source.conflicts", conflicts)
                : texts.get("evidence.disagree", conflicts,
                        disagreeing.stream().map(Claim::id).collect(Collectors.joining(", ")));
    }
}
