package org.ldnjournal.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A language that the program speaks. Another one is added by adding its file {@code Texts_xx.properties}, which also
 * says how the language calls itself and whose numbers and dates it uses.
 *
 * @param code of ISO 639, two letters: {@code en}, {@code de}
 */
public record Language(String code) {
    /** The language that every text has. */
    public static final Language ENGLISH = new Language("en");

    public Language {
        Objects.requireNonNull(code);
    }

    /** All that the program speaks, English first. */
    public static List<Language> all() {
        return Stream.concat(Stream.of(ENGLISH), Stream.of(Locale.getISOLanguages())
                .filter(Speech::isIn).map(Language::new)).toList();
    }

    /** What it calls itself: {@code Deutsch}. */
    public String ownName() {
        return texts().get("language.name");
    }

    /** Whose numbers and dates go with it: the computer’s where it speaks this language, otherwise its home’s. */
    public Locale locale(Locale computer) {
        return computer.getLanguage().equals(code) ? computer
                : Locale.forLanguageTag(texts().get("language.home"));
    }

    private Texts texts() {
        return Texts.of(Locale.of(code));
    }
}
