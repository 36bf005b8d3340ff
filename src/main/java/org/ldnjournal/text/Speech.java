package org.ldnjournal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is spoken: a locale and the words of its language, changed as a whole. What a language has no words for is said
 * in English.
 */
record Speech(Locale locale, Properties words) {
    private static final Map<String, Optional<Properties>> FILES = new ConcurrentHashMap<>();

    static Speech of(Locale locale) {
        var words = new Properties();
        words.putAll(file("Texts.properties").orElseThrow());
        file(name(locale.getLanguage())).ifPresent(words::putAll);
        return new Speech(locale, words);
    }

    /** Whether there are words in the language with this code. */
    static boolean isIn(String language) {
        return file(name(language)).isPresent();
    }

    private static String name(String language) {
        return "Texts_" + language + ".properties";
    }

    private static Optional<Properties> file(String name) {
        return FILES.computeIfAbsent(name, Speech::read);
    }

    private static Optional<Properties> read(String file) {
        try (var stream = Speech.class.getResourceAsStream(file)) {
            if (stream == null) {
                return Optional.empty();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(properties);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
