package org.ldnjournal.ui.plan;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Order;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.SupplyWords;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.plan.SupplyModel.Length;

/** What is missing for so many weeks, or until the last step of the plan begins. */
final class MissingPart extends VBox {
    private final Texts texts;
    private final VBox choice = new VBox();
    private final VBox lines = new VBox();
    private List<SupplyView.Ordered> orders = List.of();
    private Segmented<Length> lengths;
    private JournalDay today;

    MissingPart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("gap");
        lines.getStyleClass().add("stack");
        getChildren().addAll(Words.body(texts.get("supply.missing")), choice, lines);
    }

    /** Shows these; the length that was chosen stays. */
    void show(List<SupplyView.Ordered> next, JournalDay now) {
        var possible = next.stream().map(SupplyView.Ordered::length).toList();
        if (!possible.equals(orders.stream().map(SupplyView.Ordered::length).toList())) {
            offer(possible);
        }
        orders = next;
        today = now;
        say();
    }

    private void offer(List<Length> possible) {
        lengths = new Segmented<>(texts.get("supply.missing"), possible, length ->
                texts.get("supply.length." + length.name()));
        lengths.chosen().set(possible.getFirst());
        lengths.chosen().addListener((_, _, _) -> say());
        choice.getChildren().setAll(lengths);
    }

    private void say() {
        orders.stream().filter(ordered -> ordered.length() == lengths.chosen().get()).findFirst()
                .ifPresent(ordered -> lines.getChildren().setAll(words(ordered.order())));
    }

    private List<Node> words(Order order) {
        var words = order.lines().stream().<Node>map(line -> Words.body(texts.get(line.missing().isNone()
                        ? "supply.missing.none" : "supply.missing.line", SupplyWords.name(line.of(), texts),
                SupplyWords.amount(line.of(), line.needed(), texts), SupplyWords.amount(line.of(), line.there(), texts),
                SupplyWords.amount(line.of(), line.missing(), texts)))).collect(Collectors.toList());
        if (words.isEmpty()) {
            words.add(Words.body(texts.get("supply.missing.nothing")));
        }
        order.impossible().forEach(dose -> words.add(Words.body(
                texts.get("supply.missing.impossible", texts.milligrams(dose.milligrams())))));
        words.add(Words.small(texts.get("supply.missing.how", texts.day(order.until().date(), today.date()))));
        return words;
    }
}
