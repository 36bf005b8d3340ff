package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Snapshots;

class LicencesTextTest {

    @Test
    void areShownWhenTheyAreAskedFor() {
        assertThat(pressed(() -> Optional.of("JavaFX: GPL"))).isEqualTo("JavaFX: GPL");
    }

    @Test
    void aProgramThatWasNeverPackedSaysSo() {
        assertThat(pressed(Optional::empty)).contains("when a package is built");
    }

    private static String pressed(Supplier<Optional<String>> licences) {
        return Snapshots.onFx(() -> {
            var node = (Parent) new LicencesText(licences, Texts.of(Locale.UK)).node();
            var shown = (TextArea) node.getChildrenUnmodifiable().get(1);
            assertThat(shown.isVisible()).isFalse();
            ((Button) node.getChildrenUnmodifiable().getFirst()).fire();
            assertThat(shown.isVisible()).isTrue();
            return shown.getText();
        });
    }
}
