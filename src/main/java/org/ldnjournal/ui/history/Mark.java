package org.ldnjournal.ui.history;

import java.util.Optional;
import javafx.scene.layout.Region;

/** The small shapes of the calendar. Each has a shape of its own, so that none needs its colour; hollow is missing. */
enum Mark {
    TAKEN("taken", "history.legend.taken"),
    PARTLY("partly", "history.legend.partly"),
    SKIPPED("skipped", "history.legend.skipped"),
    NOT_RECORDED("not-recorded", "history.legend.notRecorded"),
    EFFECTS("effects", "history.legend.effects"),
    EVENT("event", "history.legend.event"),
    CRASH("crash", "history.legend.crash"),
    BAD_DAY("bad-day", "history.legend.badDay"),
    LATE("late", "history.legend.late");

    private final String style;
    private final String textKey;

    Mark(String style, String textKey) {
        this.style = style;
        this.textKey = textKey;
    }

    /** The text that says what it means. */
    String textKey() {
        return textKey;
    }

    /** The shape. */
    Region shape() {
        var shape = new Region();
        shape.getStyleClass().addAll("mark", style);
        shape.setMouseTransparent(true);
        return shape;
    }

    /** The mark of what became of a dose; none has none. */
    static Optional<Mark> of(DoseMark dose) {
        return switch (dose) {
            case TAKEN -> Optional.of(TAKEN);
            case PARTLY -> Optional.of(PARTLY);
            case SKIPPED -> Optional.of(SKIPPED);
            case NOT_RECORDED -> Optional.of(NOT_RECORDED);
            case NONE -> Optional.empty();
        };
    }
}
