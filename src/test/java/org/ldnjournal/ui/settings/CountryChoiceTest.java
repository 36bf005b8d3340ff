package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;

/** By keyboard alone. */
class CountryChoiceTest {
    private CountryChoice choice;
    private OnStage stage;

    private void show(Locale locale) {
        stage = new OnStage(() -> {
            choice = new CountryChoice(Texts.of(locale));
            choice.setValue(CountryChoice.NONE);
            return new VBox(choice);
        });
        stage.tabTo(Texts.of(locale).get("settings.country"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aLetterGoesToTheNextCountryThatBeginsWithIt() {
        show(Locale.UK);
        stage.write("n");
        assertThat(choice.getValue()).isEqualTo("NA");
        stage.write("N");
        assertThat(choice.getValue()).isEqualTo("NR");
        stage.press(KeyCode.DOWN);
        assertThat(choice.getValue()).isEqualTo("NP");
        stage.press(KeyCode.UP, KeyCode.UP);
        assertThat(choice.getValue()).isEqualTo("NA");
    }

    @Test
    void afterTheLastOneALetterGoesBackToTheFirst() {
        show(Locale.UK);
        stage.write("z");
        assertThat(choice.getValue()).isEqualTo("ZM");
        stage.write("zz");
        assertThat(choice.getValue()).isEqualTo("ZM");
    }

    @Test
    void namesAndTheirOrderAreThoseOfTheLanguageAndAccentsDoNotMatter() {
        show(Locale.GERMANY);
        stage.write("o");
        assertThat(choice.getConverter().toString(choice.getValue())).isEqualTo("Oman");
        stage.write("o");
        assertThat(choice.getConverter().toString(choice.getValue())).isEqualTo("Österreich");
    }

    @Test
    void whatIsNoLetterChangesNothing() {
        show(Locale.UK);
        stage.write("7").writeHeld("l", KeyCode.CONTROL).writeHeld("f", KeyCode.ALT);
        assertThat(choice.getValue()).isEqualTo(CountryChoice.NONE);
    }
}
