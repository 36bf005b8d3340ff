package org.ldnjournal.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ldnjournal.text.Language;
import org.ldnjournal.ui.kit.Appearance;

/**
 * What belongs to this computer, in a small file beside other programs' settings. A line that is missing or cannot be
 * understood gives the usual thing, and the file is left as it is until something is changed.
 */
public final class MachineFile {
    private static final String MODE = "appearance.mode";
    private static final String TEXT = "appearance.textPercent";
    private static final String MOTION = "appearance.reducedMotion";
    private static final String CONTRAST = "appearance.highContrast";
    private static final String LANGUAGE = "language";
    private static final String WINDOW = "window";
    private static final String LOCK = "lock.minutes";
    private static final String BACKUPS = "backups.folder";
    private static final String FORMER = "backups.former.";
    private static final String NAMED = "title.named";

    private final PropertiesFile file;

    /** @param file where it is kept; its folder is made when it is needed */
    public MachineFile(Path file) {
        this.file = new PropertiesFile(file);
    }

    /** As kept. */
    public Machine read() {
        return file.read(MachineFile::machine, Machine.USUAL);
    }

    private static Machine machine(Properties kept) {
        return new Machine(new Appearance(
                value(kept, MODE, Appearance.Mode::valueOf).orElse(Appearance.USUAL.mode()),
                value(kept, TEXT, Integer::valueOf).orElse(Appearance.USUAL.textPercent()),
                value(kept, MOTION, Boolean::valueOf).orElse(false),
                value(kept, CONTRAST, Boolean::valueOf).orElse(false)),
                value(kept, LANGUAGE, Language::new).filter(language -> Language.all().contains(language)),
                value(kept, WINDOW, MachineFile::place),
                value(kept, BACKUPS, Path::of), former(kept),
                value(kept, LOCK, Integer::valueOf).filter(minutes -> minutes >= 0).orElse(Machine.USUAL_LOCK),
                value(kept, NAMED, Boolean::valueOf).orElse(false));
    }

    private static List<Path> former(Properties kept) {
        return IntStream.rangeClosed(1, Machine.MOST_FORMER).mapToObj(number -> value(kept, FORMER + number, Path::of))
                .flatMap(Optional::stream).toList();
    }

    private static <T> Optional<T> value(Properties kept, String key, Function<String, T> read) {
        try {
            return Optional.ofNullable(kept.getProperty(key)).map(read);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static WindowPlace place(String words) {
        var numbers = words.split(" ");
        if (numbers.length != 5) {
            throw new IllegalArgumentException(words);
        }
        return new WindowPlace(number(numbers[0]), number(numbers[1]), number(numbers[2]), number(numbers[3]),
                Boolean.parseBoolean(numbers[4]));
    }

    private static double number(String word) {
        double number = Double.parseDouble(word);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(word);
        }
        return number;
    }

    /** Keeps this; the file is whole before and after. */
    public void write(Machine machine) {
        var kept = new Properties();
        kept.setProperty(MODE, machine.look().mode().name());
        kept.setProperty(TEXT, Integer.toString(machine.look().textPercent()));
        kept.setProperty(MOTION, Boolean.toString(machine.look().reducedMotion()));
        kept.setProperty(CONTRAST, Boolean.toString(machine.look().highContrast()));
        kept.setProperty(LOCK, Integer.toString(machine.lockAfter()));
        machine.backups().ifPresent(folder -> kept.setProperty(BACKUPS, folder.toString()));
        for (int i = 0; i < machine.former().size(); i++) {
            kept.setProperty(FORMER + (i + 1), machine.former().get(i).toString());
        }
        kept.setProperty(NAMED, Boolean.toString(machine.named()));
        machine.language().ifPresent(language -> kept.setProperty(LANGUAGE, language.code()));
        machine.window().ifPresent(place -> kept.setProperty(WINDOW, String.join(" ", Double.toString(place.x()),
                Double.toString(place.y()), Double.toString(place.width()), Double.toString(place.height()),
                Boolean.toString(place.maximized()))));
        file.write(kept);
    }
}
