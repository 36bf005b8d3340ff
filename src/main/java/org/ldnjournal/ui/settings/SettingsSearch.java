package org.ldnjournal.ui.settings;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/**
 * Finds settings by a few letters: of each card only the parts that hold every typed word stay, and all of them where
 * its heading does. Capitals and accents do not matter. What is hidden keeps what was typed in it.
 */
final class SettingsSearch extends VBox {
    private final Field field;
    private final Label nothing;
    private final List<? extends VBox> cards;

    SettingsSearch(List<? extends VBox> cards, Texts texts) {
        this.cards = cards;
        field = new Field(texts.get("settings.search"), texts.get("settings.searchPrompt"));
        field.setMaxWidth(480);
        nothing = Words.body(texts.get("settings.search.none"));
        Visible.when(nothing, false);
        field.input().textProperty().addListener((_, _, typed) -> look(typed));
        getChildren().addAll(field, nothing);
    }

    /** Where it is typed. */
    Node input() {
        return field.input();
    }

    private void look(String typed) {
        var wanted = plain(typed).strip().split("\\s+");
        cards.forEach(card -> look(card, wanted));
        Visible.when(nothing, cards.stream().noneMatch(Node::isManaged));
    }

    private static void look(VBox card, String... wanted) {
        var parts = card.getChildren().getFirst() instanceof Card inner ? inner.getChildren() : card.getChildren();
        boolean whole = holds(parts.getFirst(), wanted);
        parts.stream().skip(1).forEach(part -> Visible.when(part, whole || holds(part, wanted)));
        Visible.when(card, parts.stream().skip(1).anyMatch(Node::isManaged));
    }

    private static boolean holds(Node part, String... wanted) {
        var words = plain(Setting.wordsOf(part));
        return Stream.of(wanted).allMatch(words::contains);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
