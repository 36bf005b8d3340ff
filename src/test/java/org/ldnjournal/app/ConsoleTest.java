package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.text.Texts;

class ConsoleTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final Console console = new Console(Texts.of(Locale.UK), Clock.systemUTC(), new PrintWriter(out),
            new PrintWriter(new StringWriter()));

    @Test
    void saysOfAFileThatOthersCanReadThatTheyCan() throws IOException {
        var file = Files.createFile(folder.resolve("backup.ldnj"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(console.written(new WholeFile.Written(file), "cli.backup.done")).isZero();
        assertThat(out.toString().lines()).singleElement().asString().contains(file.toString());

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        console.written(new WholeFile.Written(file), "cli.backup.done");
        assertThat(out.toString().lines()).hasSize(3);
    }
}
