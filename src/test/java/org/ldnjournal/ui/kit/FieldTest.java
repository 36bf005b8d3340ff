package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

    @Test
    void growsWithItsWords() {
        var field = Snapshots.onFx(() -> new Field("Amount", "").wide(20).inputWithin(10));
        try (var _ = new OnStage(() -> Page.narrow(field))) {
            double usual = Snapshots.onFx(field::getPrefWidth);
            double within = Snapshots.onFx(() -> field.input().getMaxWidth());
            assertThat(usual).isEqualTo(20 * 15);
            assertThat(within).isEqualTo(10 * 15);
            Snapshots.onFx(() -> {
                new Theme(field.getScene()).apply(new Appearance(Appearance.Mode.LIGHT, 200, true));
                field.getScene().getRoot().applyCss();
                return null;
            });
            assertThat(field.getPrefWidth()).isEqualTo(2 * usual);
            assertThat(field.input().getMaxWidth()).isEqualTo(2 * within);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 150, 200})
    void aChoiceIsAsHighAsAFieldBesideIt(int percent) {
        var field = Snapshots.onFx(() -> new Field("Planned for", ""));
        var choice = Snapshots.onFx(() -> {
            var box = new ComboBox<>(FXCollections.observableArrayList("Surgery"));
            box.setValue("Surgery");
            return box;
        });
        Snapshots.take(() -> new VBox(field, choice), new Appearance(Appearance.Mode.LIGHT, percent, true), 600, 600);
        assertThat(choice.getHeight()).isEqualTo(field.input().getHeight());
    }
}
