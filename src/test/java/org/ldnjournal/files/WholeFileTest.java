package org.ldnjournal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Reason;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void takesThePlaceOfAnEarlierFileAndLeavesNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("page"), "earlier and longer");
        assertThat(WholeFile.write(file, "new"::getBytes)).isEqualTo(new WholeFile.Written(file));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(found -> found.equals(file)).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void whatIsWrittenOnlyItsOwnerReadsAndElseThereIsAWarning() throws IOException {
        var file = folder.resolve("page");
        var written = (WholeFile.Written) WholeFile.write(file, "new"::getBytes);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(written.warning()).isEmpty();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(written.warning()).contains(Reason.of("file.readable", file.toString()));
    }

    @Test
    void asksForNoContentWhereNothingCanBeWritten() {
        assertThat(WholeFile.write(folder.resolve("no/page"), () -> {
            throw new AssertionError("asked");
        })).isInstanceOf(WholeFile.Refused.class);
        assertThat(WholeFile.write(folder, "new"::getBytes)).isInstanceOf(WholeFile.Refused.class);
        assertThat(folder).isEmptyDirectory();
    }
}
