package org.ldnjournal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.files.EarlierFile.PDF;
import static org.ldnjournal.files.EarlierFile.SVG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;

class WholeFileTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @TempDir
    private Path folder;

    @Test
    void takesThePlaceOfAnEarlierFileAndLeavesNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("page"), "%PDF-1.4 earlier and longer");
        assertThat(WholeFile.write(file, PDF, "new"::getBytes)).isEqualTo(new WholeFile.Written(file));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(found -> found.equals(file)).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @CsvSource({"SQLite format 3, .ldnj", "age-encryption.org/v1, .ldnj", "JFIF, .jpg", "%PDX, .pdf"})
    void leavesAFileOfAnotherKindAsItIsAndSaysSo(String begins, String ending) throws IOException {
        var file = Files.writeString(folder.resolve("mine" + ending), begins);
        assertThat(WholeFile.write(file, PDF, () -> {
            throw new AssertionError("asked");
        })).isEqualTo(new WholeFile.Refused(file, Reason.of("file.notPdf", file.toString())));
        assertThat(file).hasContent(begins);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.0//EN' 'svg10.dtd'>\n<svg xmlns",
        "<svg width=\"5\">", "<?xml version='1.0'?><!-- by hand --><svg>",
        "<!DOCTYPE svg [<!ENTITY a 'b>'>]>\n<svg>"})
    void anEarlierPictureIsReplacedWhateverMadeIt(String begins) throws IOException {
        var file = Files.writeString(folder.resolve("picture.svg"), begins);
        assertThat(WholeFile.write(file, SVG, "new"::getBytes)).isEqualTo(new WholeFile.Written(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version=\"1.0\"?>\n<bookmarks>", "<?xml version=\"1.0\"?><!-- <svg> --><html><svg>",
        "<!-- a --><html><!-- b --><svg>", "<!DOCTYPE html><svg>", "<svgs>"})
    void anXmlFileThatIsNoPictureStays(String begins) throws IOException {
        var file = Files.writeString(folder.resolve("mine.svg"), begins);
        assertThat(WholeFile.write(file, SVG, "new"::getBytes))
                .isEqualTo(new WholeFile.Refused(file, Reason.of("file.notSvg", file.toString())));
        assertThat(file).hasContent(begins);
    }

    @Test
    void aLinkStaysOneAndWhatItLeadsToIsWritten() throws IOException {
        var papers = Files.createDirectory(folder.resolve("papers"));
        var file = Files.writeString(papers.resolve("page.pdf"), "%PDF-1.4 earlier");
        var link = Files.createSymbolicLink(folder.resolve("page.pdf"), Path.of("papers", "page.pdf"));
        assertThat(WholeFile.write(link, PDF, "%PDF-1.4 new"::getBytes)).isEqualTo(new WholeFile.Written(link));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("%PDF-1.4 new");
        assertThat(papers).isDirectoryNotContaining("glob:**.tmp");
        Files.writeString(file, "a letter");
        assertThat(WholeFile.write(link, PDF, "new"::getBytes)).isInstanceOf(WholeFile.Refused.class);
        assertThat(file).hasContent("a letter");
    }

    @Test
    void aLinkToALinkToNothingYetIsFilledAtItsEnd() throws IOException {
        var papers = Files.createDirectory(folder.resolve("papers"));
        Files.createSymbolicLink(papers.resolve("today.pdf"), Path.of("page.pdf"));
        var link = Files.createSymbolicLink(folder.resolve("page.pdf"), Path.of("papers", "today.pdf"));
        assertThat(WholeFile.write(link, PDF, "new"::getBytes)).isEqualTo(new WholeFile.Written(link));
        assertThat(papers.resolve("page.pdf")).isRegularFile().hasContent("new");
        assertThat(papers.resolve("today.pdf")).isSymbolicLink();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aLinkThatLeadsToItselfIsRefused() throws IOException {
        var link = folder.resolve("page.pdf");
        Files.createSymbolicLink(link, link);
        assertThat(WholeFile.write(link, PDF, "new"::getBytes)).isInstanceOf(WholeFile.Refused.class);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void anEmptyFileIsFilled() throws IOException {
        var file = Files.createFile(folder.resolve("page"));
        assertThat(WholeFile.write(file, PDF, "new"::getBytes)).isEqualTo(new WholeFile.Written(file));
    }

    @Test
    void whatIsWrittenOnlyItsOwnerReadsAndElseThereIsAWarning() throws IOException {
        var file = folder.resolve("page");
        var written = (WholeFile.Written) WholeFile.write(file, PDF, "new"::getBytes);
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
        assertThat(WholeFile.write(folder.resolve("no/page"), PDF, () -> {
            throw new AssertionError("asked");
        })).isInstanceOf(WholeFile.Refused.class);
        assertThat(WholeFile.write(folder, PDF, "new"::getBytes)).isInstanceOf(WholeFile.Refused.class);
        assertThat(folder).isEmptyDirectory();
    }
}
