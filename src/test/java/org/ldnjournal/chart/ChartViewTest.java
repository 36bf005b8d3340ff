package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Hands;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A picture in a window. */
@ExtendWith(ApplicationExtension.class)
class ChartViewTest {
    private static final Picture LADDER = LadderPicture.of(SixteenWeeks.usual().contents(),
            SixteenWeeks.usual().history(), SixteenWeeks.TODAY, Texts.of(Locale.UK));

    private final Queue<Runnable> work = new ArrayDeque<>();
    private ChartView view;
    private StackPane root;

    @Start
    private void start(Stage stage) {
        view = new ChartView(work::add);
        root = new StackPane(view);
        stage.setScene(new Scene(root, 400, 200));
        stage.show();
    }

    private ImageView image() {
        return (ImageView) view.getChildrenUnmodifiable().getFirst();
    }

    private void paint(FxRobot robot) {
        Hands.settle();
        robot.interact(() -> {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        });
    }

    @Test
    void paintsOffTheScreensThreadAndAtItsScale(FxRobot robot) {
        robot.interact(() -> view.show(LADDER));
        assertThat(image().getImage()).isNull();
        paint(robot);
        double scale = view.getScene().getWindow().getOutputScaleX();
        assertThat(image().getImage().getWidth()).isEqualTo(400 * scale);
        assertThat(image().getFitWidth()).isEqualTo(400);
    }

    @Test
    void paintsAgainWhenItsSizeOrTheThemeChanges(FxRobot robot) {
        robot.interact(() -> view.show(LADDER));
        paint(robot);
        robot.interact(() -> {
            view.setMaxSize(300, 150);
            root.layout();
        });
        paint(robot);
        assertThat(image().getFitWidth()).isEqualTo(300);
        var light = image().getImage();
        robot.interact(() -> root.setStyle("-fx-base: #202020"));
        paint(robot);
        assertThat(image().getImage()).isNotSameAs(light);
    }

    @Test
    void paintsNothingAgainThatIsAsItWas(FxRobot robot) {
        robot.interact(() -> view.show(LADDER));
        paint(robot);
        robot.interact(() -> {
            root.getChildren().clear();
            root.getChildren().add(view);
            view.show(LADDER);
            root.layout();
        });
        assertThat(work).isEmpty();
    }

    @Test
    void tellsAScreenReaderWhatItShows(FxRobot robot) {
        robot.interact(() -> view.show(LADDER));
        assertThat(view.getAccessibleText()).isEqualTo("The plan: 1.5 mg, 3 mg, 4.5 mg. Day 77 on 4.5 mg.");
    }
}
