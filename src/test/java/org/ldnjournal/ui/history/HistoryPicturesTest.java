package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;

class HistoryPicturesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            year,   LIGHT, 100, 1012, 760
            year,   DARK,  100, 1012, 760
            year,   LIGHT, 150, 1012, 1400
            year,   LIGHT, 100, 872,  680
            empty,  LIGHT, 100, 1012, 760
            search, LIGHT, 100, 1012, 760
            search, DARK,  150, 1012, 1100
            missed, LIGHT, 100, 1012, 760
            grid,   LIGHT, 100, 1012, 860
            grid,   DARK,  100, 872,  680
            grid,   LIGHT, 150, 1012, 1300
            changes, LIGHT, 100, 1012, 860
            changes, DARK,  150, 872, 1100
            """)
    void historyIsPaintedInEachAppearance(String what, Appearance.Mode mode, int percent, int width, int height) {
        var made = Snapshots.<Parent>onFx(() -> screen(what));
        var picture = Snapshots.take(() -> made, new Appearance(mode, percent, true), width, height);
        Snapshots.keep("history-" + what + "-" + mode + "-" + percent + "-" + width, picture);
        assertThat(picture.getPixelReader().getColor(2, 2).getBrightness() < 0.5)
                .isEqualTo(mode == Appearance.Mode.DARK);
        assertThat(Whole.nameless(made)).isEmpty();
        // A table that is wider than the screen scrolls sideways, so what sticks out there is not cut off.
        if (!what.equals("grid")) {
            assertThat(Whole.cutOff(made)).isEmpty();
        }
    }

    private static Parent screen(String what) {
        var given = what.equals("empty") ? new Given() : new Given().withAYear();
        var screen = new HistoryScreen(given.model, given.grid, Texts.of(Locale.UK), _ -> { });
        screen.shown();
        switch (what) {
            case "year" -> lookAtAChangedDay(given);
            case "search" -> given.model.search().set("cafe walk");
            case "grid" -> screen.look(HistoryView.GRID);
            case "changes" -> {
                lookAtAChangedDay(given);
                screen.look(HistoryView.CHANGES);
            }
            case "missed" -> given.model.filter().set(Filter.MISSED_DOSES);
            default -> { }
        }
        return screen.node();
    }

    private static void lookAtAChangedDay(Given given) {
        var day = Given.TODAY.plusDays(-3);
        given.change(day, Given.at(day.next(), "09:12"), entry -> entry.with(new Score(Scale.PAIN, 4))
                .withSideEffects(Optional.of(Given.VIVID_DREAMS)));
        given.change(day, Given.at(Given.TODAY, "20:00"), entry -> entry.with(new Score(Scale.PAIN, 6)));
        given.open.changed();
        given.model.choose(day);
    }
}
