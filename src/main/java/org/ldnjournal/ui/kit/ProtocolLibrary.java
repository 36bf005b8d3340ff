package org.ldnjournal.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Protocol;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;

/** The published protocols, each with its source and what it leaves open, all alike; and where the sources differ. */
final class ProtocolLibrary extends VBox {
    private final Claims claims;
    private final Texts texts;
    private final Consumer<Optional<Protocol>> chosen;

    /** @param chosen is handed the protocol to fill the form with; empty for the prescriber's own steps */
    ProtocolLibrary(Claims claims, Texts texts, Consumer<Optional<Protocol>> chosen) {
        this.claims = claims;
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("library");
        getChildren().addAll(Words.section(texts.get("library.title")), Words.body(texts.get("library.what")), own());
        Protocols.shipped().forEach(protocol -> getChildren().add(part(protocol)));
        getChildren().addAll(Words.section(texts.get("library.compare")), Words.body(texts.get("library.compare.what")),
                new ComparisonTable(claims, texts));
    }

    private Node own() {
        var name = texts.get("library.own");
        return part(Words.strong(name), Words.body(texts.get("library.ownWhat", Plan.MOST_STEPS)),
                fill(name, Optional.empty()));
    }

    private Node part(Protocol protocol) {
        var name = texts.get("protocol." + protocol.id());
        var own = claims.all(protocol.claims().toArray(String[]::new));
        var level = texts.get("source.level." + claims.claim(protocol.claims().getFirst()).level().name());
        var source = new Flow(Words.small(texts.get("library.sourceOf", protocol.source(), level)),
                new SourceLink(own, texts));
        var part = part(Words.strong(name), Words.body(StepWords.of(protocol, texts)));
        if (!protocol.quote().isEmpty()) {
            var quote = Words.small(texts.get("quoted.words", protocol.quote()));
            quote.getStyleClass().add("quote");
            part.getChildren().add(quote);
        }
        part.getChildren().addAll(source, Words.muted(texts.get("planForm.open." + protocol.id())), protocol.offered()
                ? fill(name, Optional.of(protocol)) : Words.strong(texts.get("library.notOffered")));
        return part;
    }

    private Node fill(String name, Optional<Protocol> protocol) {
        var button = Buttons.plain(texts.get("library.fill"), () -> chosen.accept(protocol));
        button.setAccessibleText(texts.get("library.fillNamed", name));
        return button;
    }

    private static VBox part(Node... parts) {
        var part = new VBox(parts);
        part.getStyleClass().add("library-part");
        return part;
    }
}
