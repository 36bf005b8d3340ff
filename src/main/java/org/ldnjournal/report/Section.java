package org.ldnjournal.report;

import java.util.List;

/**
 * A part of the page under its own heading.
 *
 * @param title  its heading
 * @param place  where it stands
 * @param blocks what it says, top to bottom
 */
public record Section(String title, Place place, List<Block> blocks) {
    /** The whole width, or one of two columns beside each other. */
    public enum Place { WHOLE, LEFT, RIGHT }

    public Section {
        blocks = List.copyOf(blocks);
    }
}
