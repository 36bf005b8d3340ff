package org.ldnjournal.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A picture as the bytes of a file that other programs open. Its words are words in each of them, but for the pixels
 * of a PNG.
 */
public enum PictureFile {
    /** Pixels, two for each of the picture's in both directions. */
    PNG {
        @Override
        public byte[] of(Picture picture, int width, int height, ChartTheme theme) {
            var bytes = new ByteArrayOutputStream();
            try {
                ImageIO.write(picture.image(width, height, SHARP, theme, TEXT), "png", bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }
    },
    /** Lines and words, for browsers and drawing programs. */
    SVG {
        @Override
        public byte[] of(Picture picture, int width, int height, ChartTheme theme) {
            return SvgPicture.of(picture, width, height, theme, TEXT);
        }
    },
    /** Lines and words on a page as large as the picture. */
    PDF {
        @Override
        public byte[] of(Picture picture, int width, int height, ChartTheme theme) {
            return PdfPicture.of(picture, width, height, theme, TEXT);
        }
    };

    /** The size of words in a picture that is saved. */
    public static final double TEXT = 12;

    private static final double SHARP = 2;

    /** The picture on the theme's surface, so many units wide and high. */
    public abstract byte[] of(Picture picture, int width, int height, ChartTheme theme);
}
