package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class LaterTest {
    private final AtomicInteger times = new AtomicInteger();
    private final Later<Region> form = new Later<>(() -> {
        times.incrementAndGet();
        return new Region();
    });
    private final Region above = new Region();
    private final Region below = new Region();
    private final VBox page = new VBox(above, form.place(), below);

    @Test
    void isNotMadeAndTakesNoRoomUntilSomebodyAsks() {
        assertThat(form.made()).isEmpty();
        assertThat(form.place().isManaged()).isFalse();
        assertThat(times).hasValue(0);
    }

    @Test
    void isMadeOnceAndStandsInItsPlace() {
        var made = form.get();
        assertThat(form.get()).isSameAs(made);
        assertThat(form.made()).containsSame(made);
        assertThat(page.getChildren()).containsExactly(above, made, below);
        assertThat(times).hasValue(1);
    }
}
