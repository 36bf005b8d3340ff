package org.ldnjournal.ui.trends;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The values of the day that the line stands on. Its place is kept free, so that nothing below it moves. */
final class ReadoutStrip extends VBox {
    private final Texts texts;
    private final Label day = Words.strong("");
    private final Label values = Words.small("");
    private final HBox head = new HBox();
    private final Button open;
    private Optional<DayReadout> shown = Optional.empty();

    /** @param openDay shows a day in History */
    ReadoutStrip(Texts texts, Consumer<JournalDay> openDay) {
        this.texts = texts;
        open = Buttons.quiet(texts.get("trends.openDay"), () -> shown.map(DayReadout::day).ifPresent(openDay));
        open.getStyleClass().add("source");
        head.getChildren().addAll(day, open);
        head.getStyleClass().add("row");
        getStyleClass().add("trend-readout");
        getChildren().addAll(head, values);
        show(Optional.empty());
    }

    /** Shows this day, or how to find one. */
    void show(Optional<DayReadout> readout) {
        shown = readout;
        day.setText(readout.map(DayReadout::name).orElse(""));
        values.setText(readout.map(known -> String.join("  ·  ", known.parts()))
                .orElseGet(() -> texts.get("trends.point")));
        Visible.when(head, readout.isPresent());
        open.setVisible(readout.filter(DayReadout::isPast).isPresent());
    }
}
