package org.ldnjournal.ui.kit;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;

/** A rating on one of the program's scales. Nothing chosen is nothing chosen: never zero. */
public final class ScoreRow extends TenRow {
    private final ObjectProperty<Optional<Score>> score = new SimpleObjectProperty<>(this, "score", Optional.empty());

    /** A row of this scale with nothing chosen. */
    public ScoreRow(Scale scale, Texts texts) {
        this(scale, texts.get("scale." + scale.name()), texts);
    }

    /** The same under another name, such as a day. */
    public ScoreRow(Scale scale, String name, Texts texts) {
        super(new Ends(name, texts.get("scale.low." + scale.name()), texts.get("scale.high." + scale.name())),
                scale.name().toLowerCase(Locale.ROOT).replace('_', '-'), texts);
        value().addListener((_, _, now) -> score.set(now.map(number -> new Score(scale, number))));
        score.addListener((_, _, now) -> value().set(now.map(Score::value)));
    }

    /** What is chosen. */
    public ObjectProperty<Optional<Score>> score() {
        return score;
    }
}
