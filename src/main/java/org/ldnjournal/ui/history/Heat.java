package org.ldnjournal.ui.history;

import java.util.Locale;
import javafx.scene.layout.Region;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;

/**
 * A patch in the colour of a scale, the stronger the higher the score; never so strong that ink on it is hard to read.
 */
final class Heat extends Region {
    private static final double WEAKEST = .06;
    private static final double STRONGEST = .56;

    Heat() {
        getStyleClass().add("heat");
        setMouseTransparent(true);
        clear();
    }

    /** Takes the colour of this score. */
    void show(Score score) {
        getStyleClass().setAll("heat", style(score.scale()));
        setOpacity(WEAKEST + (STRONGEST - WEAKEST) * score.value() / Score.HIGHEST);
    }

    /** Is not there: no score is not a low score. */
    void clear() {
        setOpacity(0);
    }

    private static String style(Scale scale) {
        return scale.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
