package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.ui.shell.Problems;

/** What stays of what broke: the place in the program, and nothing of the person. */
class LogsTest {
    private static final String MARKED = "Zebra-Hydroxyzine 77";

    @TempDir
    private Path folder;

    @Test
    void holdWhatBrokeAndNothingOfThePerson() throws IOException {
        try (var logs = new Logs(folder.resolve("logs"))) {
            var problems = new Problems(Clock.systemUTC());
            problems.accept(new IllegalStateException(MARKED, new InvalidValue("dose.refused.form", MARKED)));
            problems.log(new JournalFailure(JournalFailure.Kind.DISK_FULL, "/home/" + MARKED + "/journal.ldnj"));
            assertThat(logs.text()).contains("LDN-BROKEN").contains("LDN-DISKFULL")
                    .contains("java.lang.IllegalStateException")
                    .contains("LogsTest").doesNotContain("Zebra").doesNotContain("journal.ldnj");
            assertThat(Files.getPosixFilePermissions(logs.folder()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void keepNothingThatLibrariesSay() {
        try (var logs = new Logs(folder.resolve("logs"))) {
            Logger.getLogger("org.apache.pdfbox").setUseParentHandlers(false);
            Logger.getLogger("org.apache.pdfbox").severe(MARKED);
            assertThat(logs.text()).isEmpty();
        }
    }

    @Test
    void takeTurnsAndNeverGrowWithoutEnd() throws IOException {
        var logger = Logger.getLogger("org.ldnjournal.test");
        try (var logs = new Logs(folder.resolve("100% logs"))) {
            for (int i = 0; i < 30; i++) {
                logger.log(Level.INFO, "x".repeat(50_000));
            }
            try (var files = Files.list(logs.folder())) {
                assertThat(files.filter(file -> file.toString().endsWith(".log"))
                        .mapToLong(file -> file.toFile().length()))
                        .hasSizeLessThanOrEqualTo(3).allMatch(size -> size < 300_000);
            }
        }
    }

    @Test
    void canBeDeletedAndGoOn() {
        try (var logs = new Logs(folder.resolve("logs"))) {
            var problems = new Problems(Clock.systemUTC());
            problems.log(new IllegalStateException());
            logs.delete();
            assertThat(logs.text()).isEmpty();
            problems.log(new IllegalArgumentException());
            assertThat(logs.text()).contains("IllegalArgumentException").doesNotContain("IllegalStateException");
        }
    }
}
