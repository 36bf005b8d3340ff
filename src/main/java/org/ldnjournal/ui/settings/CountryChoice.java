package org.ldnjournal.ui.settings;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Keyboard;

/**
 * Chooses a country by its name in the language of the program. A typed letter goes to the next name that begins with
 * it.
 */
final class CountryChoice extends ComboBox<String> {
    /** Where none is given. */
    static final String NONE = "";

    private final Texts texts;

    CountryChoice(Texts texts) {
        this.texts = texts;
        var order = Collator.getInstance(texts.locale());
        var codes = new ArrayList<>(List.of(Locale.getISOCountries()));
        codes.sort(Comparator.comparing(this::name, order));
        codes.addFirst(NONE);
        getItems().setAll(codes);
        setConverter(new Names());
        setAccessibleText(texts.get("settings.country"));
        setMaxWidth(Double.MAX_VALUE);
        addEventHandler(KeyEvent.KEY_TYPED, this::toLetter);
    }

    private String name(String code) {
        return code.isEmpty() ? texts.get("settings.country.none")
                : Locale.of("", code).getDisplayCountry(texts.locale());
    }

    private void toLetter(KeyEvent event) {
        var letter = event.getCharacter();
        if (!Keyboard.writes(event) || letter.isBlank() || !Character.isLetter(letter.codePointAt(0))) {
            return;
        }
        var sameLetter = Collator.getInstance(texts.locale());
        sameLetter.setStrength(Collator.PRIMARY);
        var found = getItems().stream().filter(code -> !code.isEmpty())
                .filter(code -> sameLetter.equals(name(code).substring(0, 1), letter)).toList();
        if (!found.isEmpty()) {
            setValue(found.get((found.indexOf(getValue()) + 1) % found.size()));
            event.consume();
        }
    }

    private final class Names extends StringConverter<String> {
        @Override
        public String toString(String code) {
            return code == null ? "" : name(code);
        }

        @Override
        public String fromString(String words) {
            return getItems().stream().filter(code -> name(code).equals(words)).findFirst().orElse(NONE);
        }
    }
}
