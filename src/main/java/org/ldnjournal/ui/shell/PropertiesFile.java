package org.ldnjournal.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.Function;

/**
 * A small file of what belongs to this computer, beside other programs' settings.
 *
 * @param file where it is kept; its folder is made when it is needed
 */
record PropertiesFile(Path file) {

    /** What is kept; the usual where the file is missing or cannot be understood. It stays as it is either way. */
    <T> T read(Function<Properties, T> kept, T usual) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return kept.apply(properties);
        } catch (IOException | IllegalArgumentException _) {
            return usual;
        }
    }

    /** Keeps these in place of what was there; the file is whole before and after. */
    void write(Properties properties) {
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            // what the system makes for a while only its owner can read
            var fresh = Files.createTempFile(folder, file.getFileName().toString(), ".new");
            try (var writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                properties.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
