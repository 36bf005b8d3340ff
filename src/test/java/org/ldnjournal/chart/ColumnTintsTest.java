package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Bands of doses narrower than pixels. */
class ColumnTintsTest {
    private static final Color SURFACE = new Color(200, 200, 200);
    private static final Color LOW = new Color(200, 100, 0);
    private static final Color HIGH = new Color(100, 0, 0);

    @Test
    void eachColumnHasTheMixtureOfWhatIsInItByItsShare() {
        var tints = new ColumnTints(10, 20, SURFACE);
        tints.add(11, 12.25, LOW);
        tints.add(12.25, 12.75, HIGH);
        tints.add(12.75, 15.5, LOW);
        assertThat(tints.colour(0)).isEqualTo(SURFACE);
        assertThat(tints.colour(1)).isEqualTo(LOW);
        assertThat(tints.colour(2)).isEqualTo(new Color(150, 50, 0));
        assertThat(tints.colour(4)).isEqualTo(LOW);
        assertThat(tints.colour(5)).isEqualTo(new Color(200, 150, 100));
        assertThat(tints.colour(6)).isEqualTo(SURFACE);
    }

    @Test
    void whatIsOutsideOfTheColumnsIsLeftOut() {
        var tints = new ColumnTints(10, 20, SURFACE);
        tints.add(0, 10, LOW);
        tints.add(20, 400, LOW);
        tints.add(9.5, 10.5, HIGH);
        assertThat(tints.colour(0)).isEqualTo(new Color(150, 100, 100));
        assertThat(tints.colour(9)).isEqualTo(SURFACE);
    }

    @Test
    void theRowIsStretchedOverTheWholeHeight() {
        var tints = new ColumnTints(2, 6, SURFACE);
        tints.add(3, 4, HIGH);
        var image = new BufferedImage(8, 30, BufferedImage.TYPE_INT_ARGB_PRE);
        tints.paint(image.createGraphics(), 5, 25);
        assertThat(new int[] {image.getRGB(3, 5), image.getRGB(3, 24), image.getRGB(4, 24), image.getRGB(3, 4),
            image.getRGB(3, 25), image.getRGB(1, 10), image.getRGB(6, 10)})
                .containsExactly(HIGH.getRGB(), HIGH.getRGB(), SURFACE.getRGB(), 0, 0, 0, 0);
    }
}
