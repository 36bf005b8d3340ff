package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class TipTest {
    private final Button button = Snapshots.onFx(() -> {
        var made = new Button("Today");
        Tip.of(made, "Ctrl+1");
        return made;
    });

    @Test
    void isThereOnceSomebodyPoints() {
        assertThat(button.getTooltip()).isNull();
        Snapshots.onFx(() -> {
            button.fireEvent(new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0, false, false,
                    false, false, false, false, false, false, false, false, null));
            return true;
        });
        assertThat(button.getTooltip().getText()).isEqualTo("Ctrl+1");
    }

    @Test
    void isReadOutWhetherSomebodyPointsOrNot() {
        assertThat(Snapshots.onFx(() -> button.queryAccessibleAttribute(AccessibleAttribute.HELP)))
                .isEqualTo("Ctrl+1");
    }
}
