package org.ldnjournal.app;

import org.ldnjournal.text.Language;

/** The language asked for on the command line. It is read before all else, since the help is in it too. */
sealed interface AskedLanguage {
    /** How it is asked for. */
    String OPTION = "--language";

    /** None is asked for. */
    record None() implements AskedLanguage {}

    /** The program speaks it. */
    record Known(Language language) implements AskedLanguage {}

    /** The program does not speak it. */
    record Unknown(String code) implements AskedLanguage {}

    /** What is asked for in these words: {@code --language de} or {@code --language=de}. */
    static AskedLanguage in(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                return of(arguments[i].substring(OPTION.length() + 1));
            }
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return of(arguments[i + 1]);
            }
        }
        return new None();
    }

    private static AskedLanguage of(String code) {
        var language = new Language(code);
        return Language.all().contains(language) ? new Known(language) : new Unknown(code);
    }
}
