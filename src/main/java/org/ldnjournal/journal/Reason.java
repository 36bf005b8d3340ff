package org.ldnjournal.journal;

import java.util.List;

/**
 * Why something was refused, asked or said: the key of a text, and what fills its places.
 *
 * @param key       a key of the texts, such as {@code dose.refused.ambiguous}
 * @param arguments what fills the places {@code {0}}, {@code {1}} … of that text
 */
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** The reason with this key and these arguments. */
    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
