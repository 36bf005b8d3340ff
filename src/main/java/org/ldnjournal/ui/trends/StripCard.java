package org.ldnjournal.ui.trends;

import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.chart.ChartView;
import org.ldnjournal.chart.Course;
import org.ldnjournal.chart.FollowedWords;
import org.ldnjournal.chart.StripPicture;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The first score that is shown as a strip of weeks, up to the last day that is seen. */
final class StripCard extends VBox {
    private final Texts texts;
    private final ChartView strip;
    private final Label title = Words.section("");

    StripCard(Texts texts, Executor painter) {
        this.texts = texts;
        strip = new ChartView(painter);
        getChildren().add(new Card(title, strip));
    }

    /** Shows the days that are seen. */
    void show(Reading reading, DayRange days) {
        var score = reading.days().courses().stream().filter(StripCard::isScore).findFirst();
        Visible.when(this, score.isPresent());
        score.ifPresent(course -> {
            title.setText(texts.get("trends.strip", new FollowedWords(texts).name(course.followed())));
            strip.show(StripPicture.of(course, days, reading.days().today(), texts), StripPicture.LINES);
        });
    }

    private static boolean isScore(Course course) {
        return switch (course.followed()) {
            case Followed.OfMeasure(var measure) -> measure.scale().isPresent();
            case Followed.OfTracker(var tracker) -> tracker.kind() instanceof Tracker.Rating;
            case Followed.OfLab _ -> false;
        };
    }
}
