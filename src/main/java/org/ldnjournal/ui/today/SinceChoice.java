package org.ldnjournal.ui.today;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/** Since when: the open day, the week before it, or the earlier day that is known. */
final class SinceChoice extends ComboBox<JournalDay> {
    private static final int DAYS = 7;

    private final Texts texts;
    private JournalDay day;
    private boolean showing;

    SinceChoice(String name, Texts texts, Consumer<JournalDay> chosen) {
        this.texts = texts;
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(JournalDay since) {
                return since == null ? "" : words(since);
            }

            @Override
            public JournalDay fromString(String words) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        });
        valueProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                chosen.accept(now);
            }
        });
    }

    void show(JournalDay since, JournalDay open) {
        if (open.equals(day) && since.equals(getValue())) {
            return;
        }
        day = open;
        showing = true;
        var days = IntStream.rangeClosed(0, DAYS).mapToObj(back -> open.plusDays(-back)).toList();
        setItems(FXCollections.observableArrayList(days));
        if (!days.contains(since)) {
            getItems().add(since);
        }
        setValue(since);
        showing = false;
    }

    private String words(JournalDay since) {
        return since.equals(day) ? texts.get("today.sinceThisDay")
                : texts.get("today.since", texts.day(since.date(), day.date()));
    }
}
