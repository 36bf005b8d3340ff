package org.ldnjournal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;

class WholeFileTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

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
        assertThat(TEXTS.say(written.said("visit.saved"))).isEqualTo("Saved: " + file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(written.warning()).contains(Reason.of("file.readable", file.toString()));
        assertThat(TEXTS.say(written.said("visit.saved")))
                .isEqualTo("Saved: " + file + ". Other people of this computer can "
                + "read " + file + ". Keep it where only you can read it.");
        assertThat(TEXTS.say(written.said("settings.export.done"))).startsWith("Exported: " + file + ". Other people");
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
