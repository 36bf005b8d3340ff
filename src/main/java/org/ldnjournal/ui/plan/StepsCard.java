package org.ldnjournal.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ldnjournal.plan.Look;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Words;

/** The ladder in words: what was, what is, what is only planned, and when sources say that one can judge. */
final class StepsCard extends VBox {
    private final Claims claims;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final VBox looks = new VBox();

    StepsCard(Claims claims, Texts texts) {
        this.claims = claims;
        this.texts = texts;
        lines.getStyleClass().add("stack");
        looks.getStyleClass().add("stack");
        var rule = new Region();
        rule.getStyleClass().add("rule");
        getChildren().add(Card.titled(texts.get("planScreen.steps"), lines, rule,
                Words.strong(texts.get("planScreen.looks")), looks));
    }

    /** Shows this. */
    void show(PlanView view) {
        lines.getChildren().setAll(view.lines().stream().map(this::line).toList());
        looks.getChildren().setAll(Look.ALL.stream().map(look -> look(look, view)).toList());
    }

    private Node line(PlanView.Line line) {
        var dose = line.stretch().dose().map(amount -> texts.get("planScreen.line." + line.stretch().rhythm().name(),
                PlanWords.amount(amount, texts))).orElseGet(() -> texts.get("planScreen.line.none"));
        var first = texts.day(line.stretch().days().first().date());
        var last = texts.day(line.stretch().days().last().date());
        return switch (line.when()) {
            case PAST -> Words.body(texts.get("planScreen.line.PAST", dose, first, last));
            case NOW -> Words.strong(texts.get("planScreen.line.NOW", dose, first));
            case PLANNED -> Words.muted(texts.get("planScreen.line.PLANNED", dose, first));
        };
    }

    private Node look(Look look, PlanView view) {
        var days = look.firstDay() == look.lastDay() ? texts.get("planScreen.look.day", look.firstDay())
                : texts.get("planScreen.look.days", look.firstDay(), look.lastDay());
        var when = view.dayOne().map(look::after).map(range -> look.firstDay() == look.lastDay()
                ? texts.get("planScreen.look.on", texts.day(range.first().date()))
                : texts.get("planScreen.look.from", texts.day(range.first().date()), texts.day(range.last().date())))
                .orElse("");
        var window = look.equals(Look.ASSESSMENT_WINDOW) ? texts.get("planScreen.look.window") : "";
        var line = new FlowPane(8, 2, Words.body(String.join(" ", List.of(days, when, window)).strip()));
        claims.all().stream().filter(claim -> claim.id().equals(look.claim())).findFirst()
                .ifPresent(claim -> line.getChildren().add(new SourceLink(List.of(claim), texts)));
        return line;
    }
}
