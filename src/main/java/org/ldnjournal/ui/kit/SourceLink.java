package org.ldnjournal.ui.kit;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.text.Texts;

/** "Source ›": opens what a clinical sentence rests on. Source, its own words, how strong it is and when it was read. */
public final class SourceLink extends Button {
    private static final double WIDTH = 420;

    private final List<Claim> claims;
    private final Texts texts;
    private Popover popover;

    /** @param claims at least one, the strongest first */
    public SourceLink(List<Claim> claims, Texts texts) {
        super(label(claims, texts));
        this.claims = List.copyOf(claims);
        this.texts = texts;
        getStyleClass().addAll("quiet", "source");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open());
    }

    private static String label(List<Claim> claims, Texts texts) {
        var first = claims.getFirst();
        return texts.get("source.link", first.level().mark(), claims.size() - 1);
    }

    private void open() {
        if (popover == null) {
            popover = new Popover(content());
            popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
            popover.setHeaderAlwaysVisible(false);
            popover.setDetachable(false);
        }
        popover.show(this);
    }

    private VBox content() {
        var content = new VBox();
        content.getStyleClass().add("source-popover");
        content.setPrefWidth(WIDTH);
        claims.forEach(claim -> content.getChildren().add(ofClaim(claim)));
        return content;
    }

    private VBox ofClaim(Claim claim) {
        var part = new VBox();
        part.getStyleClass().add("stack");
        part.getChildren().add(Words.body(texts.get(claim.textKey())));
        if (!claim.quote().isEmpty()) {
            var quote = Words.small("“" + claim.quote() + "”");
            quote.getStyleClass().add("quote");
            part.getChildren().add(quote);
        }
        part.getChildren().add(Words.small(texts.get("source.where",
                claim.id(), claim.source(), texts.get("source.level." + claim.level().name()), claim.read())));
        if (!claim.address().isEmpty()) {
            part.getChildren().add(Words.small(claim.address()));
        }
        if (!claim.conflicts().isEmpty()) {
            part.getChildren().add(Words.small(texts.get("source.conflicts", String.join(", ", claim.conflicts()))));
        }
        return part;
    }
}
