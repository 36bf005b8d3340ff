package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
