package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    @ParameterizedTest
    @CsvSource(textBlock = """
            100,   100, 1100, 760,   100,  100, 1100, 760
            2000,  50,  1100, 760,   2000, 50,  1100, 760
            1700,  50,  1100, 760,   1920, 50,  1100, 760
            5000,  50,  1100, 760,   820,  50,  1100, 760
            100,   -90, 1100, 760,   100,  30,  1100, 760
            -1e9,  1e9, 1100, 760,   0,    320, 1100, 760
            0,     30,  4000, 3000,  0,    30,  1920, 1050
            """)
    void isWhollyOnAScreenThatIsThere(double x, double y, double width, double height,
            double toX, double toY, double wide, double high) {
        assertThat(new WindowPlace(x, y, width, height, false).on(List.of(LEFT, RIGHT)))
                .isEqualTo(new WindowPlace(toX, toY, wide, high, false));
    }
}
