package org.ldnjournal.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Words;

/** The next 14 days, one line each and a week beside the other, as they are due by what was decided so far. */
final class ComingCard extends VBox {
    private static final double HALF = 50;

    private final Texts texts;
    private final VBox thisWeek = new VBox();
    private final VBox nextWeek = new VBox();

    ComingCard(Texts texts) {
        this.texts = texts;
        var weeks = new GridPane();
        for (var week : List.of(thisWeek, nextWeek)) {
            week.getStyleClass().add("stack");
            var column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            weeks.getColumnConstraints().add(column);
        }
        weeks.addRow(0, thisWeek, nextWeek);
        getChildren().add(Card.titled(texts.get("planScreen.coming"), Words.muted(texts.get("planScreen.coming.how")),
                weeks));
    }

    /** Shows these; nothing comes after the end of the treatment. */
    void show(PlanView view) {
        boolean ended = view.coming().stream().allMatch(day -> day.due() instanceof Due.Stopped);
        setVisible(!ended);
        setManaged(!ended);
        var lines = view.coming().stream().map(day -> line(day, view.today())).toList();
        int half = (lines.size() + 1) / 2;
        thisWeek.getChildren().setAll(lines.subList(0, half));
        nextWeek.getChildren().setAll(lines.subList(half, lines.size()));
    }

    private Node line(PlanView.Coming coming, JournalDay now) {
        var words = texts.get(coming.decision() ? "planScreen.coming.decision" : "planScreen.coming.day",
                texts.day(coming.day().date(), now.date()), PlanWords.coming(coming.due(), texts));
        return coming.day().equals(now) ? Words.strong(words) : Words.body(words);
    }
}
