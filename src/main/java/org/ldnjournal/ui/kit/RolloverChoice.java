package org.ldnjournal.ui.kit;

import java.time.LocalTime;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.ldnjournal.text.Texts;

/** The choice of the hour at which the day ends. */
public final class RolloverChoice {
    private static final int LAST_HOUR = 11;

    private RolloverChoice() {}

    /** Every full hour from midnight to 11; the arrow keys choose, Enter or Space opens the list. */
    public static ComboBox<Integer> of(Texts texts) {
        var choice = new ComboBox<Integer>();
        choice.getItems().setAll(IntStream.rangeClosed(0, LAST_HOUR).boxed().toList());
        choice.setVisibleRowCount(LAST_HOUR + 1);
        choice.setConverter(new Hours(texts));
        choice.setAccessibleText(texts.get("rollover.choice"));
        return choice;
    }

    private static final class Hours extends StringConverter<Integer> {
        private final Texts texts;

        Hours(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(Integer hour) {
            return hour == null ? "" : texts.time(LocalTime.of(hour, 0));
        }

        @Override
        public Integer fromString(String words) {
            throw new UnsupportedOperationException("an hour is chosen and not typed");
        }
    }
}
