package org.ldnjournal.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.ldnjournal.ui.shell.ProgramLog;

/**
 * What the program itself logs, in three small files that take turns, in a folder that only the owner can enter. What
 * libraries say is not kept: it may hold what they were given.
 */
final class Logs implements ProgramLog, AutoCloseable {
    /** Held so that it stays with its handler. */
    private static final Logger PROGRAM = Logger.getLogger("org.ldnjournal");
    private static final String NAME = "ldn-journal-%g.log";
    private static final int LARGEST = 200_000;
    private static final int FILES = 3;

    private final Path folder;
    private FileHandler handler;

    /** Lets Java find out who keeps what is logged: it asks every jar whether that brings something of its own. */
    static void ahead() {
        PROGRAM.getName();
    }

    /** Begins to write into this folder, which is made where it is not there. */
    Logs(Path folder) {
        this.folder = folder;
        begin();
    }

    private void begin() {
        try {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            // the percent signs of a folder's name mean nothing
            handler = new FileHandler(folder.toString().replace("%", "%%") + "/" + NAME, LARGEST, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new Plain());
            PROGRAM.addHandler(handler);
            PROGRAM.setUseParentHandlers(false);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A line of what and when, then what was said: {@code Problem} sees to it that it holds nothing of a person. */
    private static final class Plain extends Formatter {
        @Override
        public String format(LogRecord record) {
            return record.getLevel().getName() + " " + record.getInstant() + "\n" + formatMessage(record) + "\n";
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public String text() {
        handler.flush();
        var text = new StringBuilder();
        try {
            for (var file : files().reversed()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The newest first. */
    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("ldn-journal-\\d\\.log")).sorted()
                    .toList();
        }
    }

    @Override
    public void delete() {
        close();
        try {
            for (var file : files()) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            begin();
        }
    }

    @Override
    public void openFolder() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var opener = system.startsWith("windows") ? "explorer" : system.startsWith("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(opener, folder.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        PROGRAM.setUseParentHandlers(true);
        PROGRAM.removeHandler(handler);
        handler.close();
    }
}
