package org.ldnjournal.ui.history.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.FillsWindow;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The table of days with the choice of days above it and what there is to say below it. */
public final class GridCard extends VBox {
    private static final List<Integer> LENGTHS = List.of(14, 28, 91);

    private final GridModel model;
    private final Texts texts;
    private final GridTable table;
    private final GridDays days;
    private final Segmented<Integer> lengths;
    private final Label said = Words.body("");
    private final Button again;
    private final Button undo;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();

    /** @param open opens a day where all of it can be changed */
    public GridCard(GridModel model, Texts texts, Consumer<JournalDay> open) {
        this.model = model;
        this.texts = texts;
        table = new GridTable(model, texts, said, open);
        days = new GridDays(model, texts);
        lengths = new Segmented<>(texts.get("grid.last"), LENGTHS, length -> texts.get("grid.last." + length));
        lengths.chosen().subscribe(length -> {
            if (length != null && !shownLength().equals(Optional.of(length))) {
                model.showLast(length);
            }
        });
        again = Buttons.plain(texts.get("grid.tryAgain"), model::tryAgain);
        undo = Buttons.quiet(texts.get("grid.undo"), model::undo);
        undo.disableProperty().bind(model.canUndo().not());
        said.getStyleClass().add("grid-said");
        var below = new Flow(said, Visible.onceShown(again), undo);
        FillsWindow.above(table.node(), below);
        getChildren().add(new Card(new Flow(lengths, days), table.node(), below, Words.small(texts.get("grid.keys"))));
    }

    /** What takes the keyboard. */
    public Node focus() {
        return table.focus();
    }

    /** It comes into view. */
    public void shown() {
        model.picture().addListener(rendering);
        model.said().addListener(rendering);
        model.owed().addListener(rendering);
        model.shown();
        render();
    }

    /** It goes out of view. */
    public void hidden() {
        model.hidden();
        model.picture().removeListener(rendering);
        model.said().removeListener(rendering);
        model.owed().removeListener(rendering);
    }

    /** Which of the choices is shown, if it is one of them. */
    private Optional<Integer> shownLength() {
        return model.picture().get().filter(shown -> shown.range().last().equals(shown.today()))
                .map(shown -> shown.range().length()).filter(LENGTHS::contains);
    }

    private void render() {
        model.picture().get().ifPresent(picture -> {
            lengths.chosen().set(shownLength().orElse(null));
            days.show(picture);
            table.show(picture);
        });
        said.setText(model.said().get().map(texts::say).orElseGet(() -> texts.get("grid.asYouType")));
        said.getStyleClass().removeAll("trouble", "muted");
        said.getStyleClass().add(model.refused().get() ? "trouble" : "muted");
        KeepFocus.within(again, table::focus, () -> Visible.when(again, model.owed().get()));
        table.node().setAccessibleHelp(said.getText());
    }
}
