package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MachineFile;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.Problems;
import org.ldnjournal.ui.shell.ReminderAnswer;
import org.ldnjournal.ui.shell.ReminderFile;
import org.ldnjournal.ui.shell.WindowPlace;

/** What this computer remembers of the program: how it looks, where its window stood, its folders and its reminders. */
final class Remembered {
    /** How long a window has not moved when it is where somebody wants it. */
    private static final Duration AT_REST = Duration.ofSeconds(1);
    private static final WindowPlace USUAL_PLACE = new WindowPlace(0, 0, MainWindow.WIDTH, MainWindow.HEIGHT, false);

    private final MachineFile file;
    private final ReminderFile reminders;
    private final Background background;
    private final Problems problems;
    private final Delay delay;
    private Machine machine;
    private Delay.CallOff resting = () -> { };

    /** Reads what was kept. */
    Remembered(Folders folders, Background background, Problems problems, Delay delay) {
        this.delay = delay;
        this.background = background;
        this.problems = problems;
        file = new MachineFile(folders.settings());
        reminders = new ReminderFile(folders.reminders());
        machine = file.read();
    }

    Machine machine() {
        return machine;
    }

    /** From now on so, and at the next start. */
    void adopt(Machine next) {
        machine = next;
        keep();
    }

    /**
     * Puts the window where it was, and remembers where it is left. Nobody asks the program when a desktop ends with
     * it open: the place is kept as soon as the window has come to rest.
     */
    void place(Stage stage) {
        machine.window().ifPresent(place -> place.put(stage));
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(),
                stage.maximizedProperty()).forEach(part -> part.addListener((_, _, _) -> moved(stage)));
        stage.setOnHiding(_ -> {
            resting.now();
            if (!stage.isIconified()) {
                machine = withPlace(stage);
            }
        });
    }

    private void moved(Stage stage) {
        resting.now();
        resting = delay.after(AT_REST, () -> {
            var next = withPlace(stage);
            if (!stage.isIconified() && !next.equals(machine)) {
                adopt(next);
            }
        });
    }

    private Machine withPlace(Stage stage) {
        return machine.withWindow(WindowPlace.of(stage, machine.window().orElse(USUAL_PLACE)));
    }

    /** Writes what is so at present. */
    void keep() {
        var next = machine;
        background.run(() -> {
            file.write(next);
            return next;
        }, _ -> { });
    }

    ObjectProperty<ReminderChoices> reminders() {
        return kept(reminders.read(), reminders::write, problems);
    }

    /** An answer that cannot be kept is no problem to tell of: the reminder comes once more. */
    ObjectProperty<Optional<ReminderAnswer>> answered(Path journal) {
        return kept(reminders.answer(journal),
                given -> given.ifPresent(answer -> reminders.write(journal, answer)), problems::log);
    }

    private <T> ObjectProperty<T> kept(T read, Consumer<T> write, Consumer<Throwable> failed) {
        var property = new SimpleObjectProperty<>(read);
        property.addListener((_, _, next) -> background.run(() -> {
            write.accept(next);
            return next;
        }, _ -> { }, failed));
        return property;
    }
}
