package org.ldnjournal.ui.shell;

import java.util.function.Supplier;

/**
 * A page that no button of the rail leads to: it is opened from a place, or from another such page, and leads back
 * there.
 *
 * @param id     its stable name, such as {@code evidence}
 * @param screen makes its screen, when it is first opened or made ready
 */
public record Behind(String id, Supplier<Screen> screen) implements Destination {}
