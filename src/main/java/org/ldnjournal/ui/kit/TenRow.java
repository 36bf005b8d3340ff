package org.ldnjournal.ui.kit;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;

/**
 * A number from 0 to 10 with its name, what its ends mean, and what stood there the day before. A digit chooses ({@code
 * -} is 10, and so is a 0 that follows a 1 at once), so do a click and the arrow keys; Delete empties it, Enter goes
 * on. Nothing chosen is nothing chosen: never zero.
 */
public class TenRow extends BesideOrBelow {
    private final Texts texts;
    private final TenCells cells;
    private final Label beforeWords = Words.small("");
    private final Label meaning = Words.small("");

    /**
     * What the numbers are of.
     *
     * @param name what is rated
     * @param low  what 0 means
     * @param high what 10 means
     */
    public record Ends(String name, String low, String high) {}

    /** A row with nothing chosen, in the colours of this style. */
    public TenRow(Ends ends, String style, Texts texts) {
        super(new VBox(), new VBox());
        this.texts = texts;
        cells = new TenCells(ends.name(), texts);
        getStyleClass().addAll("score-row", style);
        fillNaming((VBox) getChildren().get(0), ends.name());
        meaning.getStyleClass().add("meaning");
        ((VBox) getChildren().get(1)).getChildren().addAll(new LineWithEnds(ends.low(), cells, ends.high()), meaning);
        mean(new TreeMap<>());
    }

    private void fillNaming(VBox naming, String words) {
        var name = Words.strong(words);
        name.getStyleClass().add("scale-name");
        beforeWords.setManaged(false);
        naming.getChildren().addAll(name, beforeWords);
        naming.getStyleClass().add("naming");
    }

    /** What is chosen. */
    public ObjectProperty<Optional<Integer>> value() {
        return cells.value();
    }

    /** What some numbers mean to the person, lowest first. */
    public final void mean(SortedMap<Integer, String> words) {
        meaning.setText(words.entrySet().stream().map(one ->
                texts.get("scoreRow.meaning", one.getKey(), one.getValue()))
                .collect(Collectors.joining(" · ")));
        Visible.when(meaning, !words.isEmpty());
        cells.setAccessibleHelp(texts.get("scoreRow.keys") + " " + meaning.getText());
    }

    /** What takes the keyboard. */
    public Node input() {
        return cells;
    }

    /** What Enter does. */
    public void onGoOn(Runnable next) {
        cells.onGoOn(next);
    }

    /** Marks the value of the day before. */
    public void before(Optional<Integer> yesterday) {
        cells.mark(yesterday);
        beforeWords.setText(yesterday.map(number -> texts.get("scoreRow.before", number)).orElse(""));
        beforeWords.setManaged(yesterday.isPresent());
    }
}
