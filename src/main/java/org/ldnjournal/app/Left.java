package org.ldnjournal.app;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Where somebody was in a journal that is closed for a while.
 *
 * @param place      which place was open
 * @param unfinished what was being typed, by the class of its model
 * @param takesOver  whether what could not be saved belongs in the journal that is opened next
 */
record Left(String place, Map<Class<?>, Consumer<Object>> unfinished, boolean takesOver) {
    static final String FIRST_PLACE = "today";
    static final Left NOTHING = new Left(FIRST_PLACE, Map.of(), true);

    Left inAnother() {
        return new Left(place, unfinished, false);
    }
}
