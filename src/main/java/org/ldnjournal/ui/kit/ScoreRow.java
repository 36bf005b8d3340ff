package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;

/**
 * A rating from 0 to 10. A digit chooses ({@code -} is 10, and so is a 0 that follows a 1 at once), so do a click and the
 * arrow keys; Delete empties it, Enter goes on. Nothing chosen is nothing chosen: never zero.
 */
public final class ScoreRow extends BesideOrBelow {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");

    private final Scale scale;
    private final Texts texts;
    private final HBox cells = new HBox();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Region> marks = new ArrayList<>();
    private final Label beforeWords = Words.small("");
    private final ObjectProperty<Optional<Score>> score = new SimpleObjectProperty<>(this, "score", Optional.empty());
    /** Runs while a 0 still belongs to the 1 before it: whoever types "10" means the worst, not the best. */
    private final PauseTransition afterOne = new PauseTransition(Duration.seconds(1));
    private Runnable goOn = () -> { };

    /** A row of this scale with nothing chosen. */
    public ScoreRow(Scale scale, Texts texts) {
        super(new VBox(), new HBox());
        this.scale = scale;
        this.texts = texts;
        getStyleClass().addAll("score-row", scale.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        buildCells();
        fillNaming((VBox) getChildren().get(0));
        fillLine((HBox) getChildren().get(1));
        score.addListener((_, _, now) -> show(now));
        show(Optional.empty());
    }

    /** What is chosen. */
    public ObjectProperty<Optional<Score>> score() {
        return score;
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
    public void before(Optional<Score> yesterday) {
        for (int value = 0; value < marks.size(); value++) {
            int shown = value;
            marks.get(value).pseudoClassStateChanged(BEFORE, yesterday.map(y -> y.value() == shown).orElse(false));
        }
        beforeWords.setText(yesterday.map(y -> texts.get("scoreRow.before", y.value())).orElse(""));
    }

    private void fillNaming(VBox naming) {
        var name = Words.strong(texts.get("scale." + scale.name()));
        name.getStyleClass().add("scale-name");
        naming.getChildren().addAll(name, beforeWords);
        naming.getStyleClass().add("naming");
    }

    private void fillLine(HBox line) {
        line.getChildren().addAll(end("scale.low." + scale.name(), Pos.CENTER_RIGHT), cells,
                end("scale.high." + scale.name(), Pos.CENTER_LEFT));
        line.getStyleClass().add("row");
    }

    private Label end(String key, Pos side) {
        var word = new Label(texts.get(key));
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

    private void choose(int value) {
        score.set(Optional.of(new Score(scale, value)));
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
            case DELETE, BACK_SPACE -> score.set(Optional.empty());
            case ENTER -> goOn.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        choose(score.get().map(now -> Math.clamp(now.value() + by, 0, Score.HIGHEST)).orElse(by > 0 ? 0 : Score.HIGHEST));
    }

    private void show(Optional<Score> now) {
        for (int value = 0; value < numbers.size(); value++) {
            int shown = value;
            numbers.get(value).pseudoClassStateChanged(CHOSEN, now.map(s -> s.value() == shown).orElse(false));
        }
        var name = texts.get("scale." + scale.name());
        cells.setAccessibleText(now.map(s -> texts.get("scoreRow.chosen", name, s.value()))
                .orElseGet(() -> texts.get("scoreRow.empty", name)));
        cells.setAccessibleHelp(texts.get("scoreRow.keys"));
    }
}
