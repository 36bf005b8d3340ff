package org.ldnjournal.ui.guide;

import java.util.Locale;
import java.util.Optional;

/**
 * What a link of the guide leads to.
 *
 * @param page    the name of its file without its ending, such as {@code today}
 * @param heading the anchor of a heading of the page; empty is its beginning
 */
record Address(String page, Optional<String> heading) {
    private static final String FILE = ".md";

    /** The beginning of a page. */
    static Address of(String page) {
        return new Address(page, Optional.empty());
    }

    /**
     * Where this destination leads.
     *
     * @param destination as written on a page: {@code plan.md}, {@code plan.md#supply}, {@code #supply}
     * @param from        the page on which it is written
     * @return empty where it leads out of the guide
     */
    static Optional<Address> of(String destination, String from) {
        int hash = destination.indexOf('#');
        var file = hash < 0 ? destination : destination.substring(0, hash);
        var heading = hash < 0 ? Optional.<String>empty() : Optional.of(destination.substring(hash + 1));
        if (file.isEmpty()) {
            return Optional.of(new Address(from, heading));
        }
        if (!file.endsWith(FILE) || file.contains("/")) {
            return Optional.empty();
        }
        return Optional.of(new Address(file.substring(0, file.length() - FILE.length()), heading));
    }

    /** The anchor of a heading, as sites that show Markdown make it: {@code When to ask} is {@code when-to-ask}. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
    }
}
