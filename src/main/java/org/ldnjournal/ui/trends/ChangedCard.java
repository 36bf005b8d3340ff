package org.ldnjournal.ui.trends;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Caveat;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.ResponseAsked;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** What changed, for each measure, the primary score first; and what that cannot tell. */
final class ChangedCard extends VBox {
    private static final double WIDEST = 880;

    private final Claims claims;
    private final Texts texts;
    private final VBox results = new VBox();
    private final VBox caveats = new VBox();
    private final ToggleButton cannot;

    ChangedCard(Claims claims, Texts texts) {
        this.claims = claims;
        this.texts = texts;
        results.getStyleClass().add("gap");
        results.setMaxWidth(WIDEST);
        caveats.getStyleClass().add("gap");
        caveats.setMaxWidth(WIDEST);
        cannot = new ToggleButton(texts.get("trends.cannot"));
        cannot.getStyleClass().add("quiet");
        cannot.selectedProperty().addListener((_, _, open) -> Visible.when(caveats, open));
        var whole = Buttons.plain(texts.get("trends.whole"), () -> fireEvent(new ResponseAsked()));
        getChildren().add(Card.titled(texts.get("trends.changed"), results, whole, cannot,
                Visible.onceShown(caveats)));
    }

    /** Shows this. */
    void show(Response response) {
        if (response.dayOne().isEmpty()) {
            results.getChildren().setAll(Words.body(texts.say(response.tooEarly().orElseThrow())));
        } else {
            results.getChildren().setAll(response.measures().stream().map(this::result).toList());
        }
        caveats.getChildren().setAll(response.caveats().stream().map(this::caveat).toList());
        Visible.when(cannot, !response.caveats().isEmpty());
        Visible.when(caveats, cannot.isSelected() && cannot.isVisible());
    }

    private Node result(Response.OfMeasure measure) {
        var now = measure.now();
        var details = new ToggleButton(texts.get("trends.details"));
        details.setAccessibleText(texts.get("trends.detailsOf",
                texts.get("trends.measure." + measure.measure().name())));
        details.getStyleClass().addAll("quiet", "source");
        var more = new VBox();
        more.getStyleClass().add("stack");
        now.details().stream().skip(2).forEach(detail -> more.getChildren().add(Words.small(texts.say(detail))));
        measure.window().ifPresent(window -> more.getChildren().add(other("trends.inWindow", window)));
        measure.steps().forEach(step -> more.getChildren().add(other("trends.atStep", step)));
        details.selectedProperty().addListener((_, _, open) -> Visible.when(more, open));
        var logged = now.details().stream().limit(2).map(texts::say).collect(Collectors.joining(" "));
        var counted = new Flow(Words.small(logged), details);
        counted.setGap(8, 2);
        var result = new VBox(Words.small(texts.get("trends.measure." + measure.measure().name())),
                Words.strong(texts.say(now.sentence())), counted, Visible.onceShown(more));
        result.getStyleClass().add("stack");
        return result;
    }

    private Node other(String key, Comparison comparison) {
        var dose = comparison.compared().period().dose().map(texts::say).orElse("");
        return Words.small(texts.get(key, dose) + " " + texts.say(comparison.sentence()));
    }

    private Node caveat(Caveat caveat) {
        var line = new VBox(Words.body(texts.say(caveat.sentence())));
        line.getStyleClass().add("stack");
        var sources = claims.all().stream().filter(claim -> caveat.claims().contains(claim.id())).toList();
        if (!sources.isEmpty()) {
            line.getChildren().add(new SourceLink(List.copyOf(sources), texts));
        }
        return line;
    }
}
