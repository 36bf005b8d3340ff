package org.ldnjournal.ui.shell;

import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/**
 * One of the places of the rail.
 *
 * @param id      its stable name, such as {@code today}
 * @param textKey the text under its icon
 * @param icon    above the text
 * @param screen  makes its screen, when it is first opened or made ready
 */
public record Place(String id, String textKey, Feather icon, Supplier<Screen> screen) implements Destination {}
