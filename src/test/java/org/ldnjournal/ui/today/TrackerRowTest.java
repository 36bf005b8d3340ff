package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Snapshots;

class TrackerRowTest {
    private final Given given = new Given();

    @Test
    void whatIsChosenWhereShowingBrokeOnceIsRecorded() {
        var nap = new Tracker(new UUID(1, 1), "Nap", new Tracker.YesNo(), given.today(), Optional.empty());
        Snapshots.start();
        Given.onFx(() -> {
            given.model().shown();
            var row = TrackerRow.of(nap, given.model(), Texts.of(Locale.UK), () -> { });
            assertThatThrownBy(() -> row.show().accept(null)).isInstanceOf(NullPointerException.class);
            ((ToggleButton) row.input()).fire();
        });
        assertThat(given.stored(given.today()).tracker(nap.id())).contains(new TrackerValue.Said(false));
    }
}
