package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;

/**
 * A number from 0 to 10. A digit chooses ({@code -} is 10, and so is a 0 that follows a 1 at once), so do a click and the
 * arrow keys; Delete empties it, Enter goes on. Nothing chosen is nothing chosen: never zero.
 */
public class TenRow extends BesideOrBelow {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");

    private final Ends ends;
    private final Texts texts;
    private final HBox cells = new HBox();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Region> marks = new ArrayList<>();
    private final Label beforeWords = Words.small("");
    private final ObjectProperty<Optional<Integer>> value = new SimpleObjectProperty<>(this, "value", Optional.empty());
    private final Label meaning = Words.small("");
    /** Runs while a 0 still belongs to the 1 before it: whoever types "10" means the worst, not the best. */
    private final PauseTransition afterOne = new PauseTransition(Duration.seconds(1));
    private Runnable goOn = () -> { };

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
        this.ends = ends;
        this.texts = texts;
        getStyleClass().addAll("score-row", style);
        buildCells();
        fillNaming((VBox) getChildren().get(0));
        fillLine((VBox) getChildren().get(1));
        value.addListener((_, _, now) -> show(now));
        show(Optional.empty());
        mean(new TreeMap<>());
    }

    /** What is chosen. */
    public ObjectProperty<Optional<Integer>> value() {
        return value;
    }

    /** What some numbers mean to the person, lowest first. */
    public final void mean(SortedMap<Integer, String> words) {
        meaning.setText(words.entrySet().stream().map(one -> texts.get("scoreRow.meaning", one.getKey(), one.getValue()))
                .collect(Collectors.joining(" · ")));
        Visible.when(meaning, !words.isEmpty());
        cells.setAccessibleHelp(texts.get("scoreRow.keys") + " " + meaning.getText());
    }

    /** What takes the keyboard. */
    public HBox input() {
        return cells;
    }

    /** What Enter does. */
    public void onGoOn(Runnable next) {
        goOn = next;
    }

    /** Marks the value of the day before. */
    public void before(Optional<Integer> yesterday) {
        for (int cell = 0; cell < marks.size(); cell++) {
            marks.get(cell).pseudoClassStateChanged(BEFORE, yesterday.equals(Optional.of(cell)));
        }
        beforeWords.setText(yesterday.map(number -> texts.get("scoreRow.before", number)).orElse(""));
        beforeWords.setManaged(yesterday.isPresent());
    }

    private void fillNaming(VBox naming) {
        var name = Words.strong(ends.name());
        name.getStyleClass().add("scale-name");
        beforeWords.setManaged(false);
        naming.getChildren().addAll(name, beforeWords);
        naming.getStyleClass().add("naming");
    }

    private void fillLine(VBox box) {
        var line = new HBox(end(ends.low(), Pos.CENTER_RIGHT), cells, end(ends.high(), Pos.CENTER_LEFT));
        line.getStyleClass().add("row");
        meaning.getStyleClass().add("meaning");
        box.getChildren().addAll(line, meaning);
    }

    private Label end(String words, Pos side) {
        var word = new Label(words);
        word.getStyleClass().add("end-word");
        word.setAlignment(side);
        word.setWrapText(true);
        word.getStyleClass().add(side == Pos.CENTER_RIGHT ? "low" : "high");
        return word;
    }

    private void buildCells() {
        cells.getStyleClass().add("cells");
        cells.setFocusTraversable(true);
        cells.setAccessibleRole(AccessibleRole.SLIDER);
        for (int value = 0; value <= Score.HIGHEST; value++) {
            cells.getChildren().add(cell(value));
        }
        cells.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        cells.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private VBox cell(int value) {
        var number = new Label(Integer.toString(value));
        number.getStyleClass().add("cell");
        number.setOnMousePressed(_ -> {
            cells.requestFocus();
            choose(value);
        });
        var mark = new Region();
        mark.getStyleClass().add("cell-mark");
        numbers.add(number);
        marks.add(mark);
        var cell = new VBox(number, mark);
        cell.setAlignment(Pos.CENTER);
        return cell;
    }

    private void choose(int number) {
        value.set(Optional.of(number));
    }

    private void typed(KeyEvent event) {
        var typed = event.getCharacter();
        if (typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
            digit(Character.digit(typed.charAt(0), 10));
            event.consume();
        } else if (typed.equals("-")) {
            choose(Score.HIGHEST);
            event.consume();
        }
    }

    private void digit(int digit) {
        boolean ten = digit == 0 && afterOne.getStatus() == Animation.Status.RUNNING;
        afterOne.stop();
        choose(ten ? Score.HIGHEST : digit);
        if (digit == 1) {
            afterOne.playFromStart();
        }
    }

    private void pressed(KeyEvent event) {
        if (!event.getCode().isDigitKey()) {
            afterOne.stop();
        }
        switch (event.getCode()) {
            case RIGHT -> step(1);
            case LEFT -> step(-1);
            case DELETE, BACK_SPACE -> value.set(Optional.empty());
            case ENTER -> goOn.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        choose(value.get().map(now -> Math.clamp(now + by, 0, Score.HIGHEST)).orElse(by > 0 ? 0 : Score.HIGHEST));
    }

    private void show(Optional<Integer> now) {
        for (int cell = 0; cell < numbers.size(); cell++) {
            numbers.get(cell).pseudoClassStateChanged(CHOSEN, now.equals(Optional.of(cell)));
        }
        cells.setAccessibleText(now.map(number -> texts.get("scoreRow.chosen", ends.name(), number))
                .orElseGet(() -> texts.get("scoreRow.empty", ends.name())));
    }
}
