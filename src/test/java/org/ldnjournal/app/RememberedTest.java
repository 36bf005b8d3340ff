package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.Problems;
import org.ldnjournal.ui.shell.WindowPlace;

/** What this computer remembers of the window, also where nobody closes it. */
class RememberedTest {
    private static final WindowPlace MOVED = new WindowPlace(30, 40, 900, 700, false);

    @TempDir
    private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();

    @Test
    void whereTheWindowCameToRestIsKeptWhileItIsOpen() {
        Snapshots.onFx(() -> {
            var stage = new Stage();
            remembered().place(stage);
            stage.show();
            MOVED.put(stage);
            assertThat(remembered().machine()).isEqualTo(Machine.USUAL);
            List.copyOf(waiting).forEach(Runnable::run);
            assertThat(remembered().machine().window()).contains(MOVED);
            stage.close();
            return true;
        });
        assertThat(waiting).isEmpty();
    }

    private Remembered remembered() {
        return new Remembered(new Folders(folder), StillSurroundings.DIRECT, new Problems(Clock.systemUTC()),
                (_, action) -> {
                    waiting.add(action);
                    return () -> waiting.remove(action);
                });
    }
}
