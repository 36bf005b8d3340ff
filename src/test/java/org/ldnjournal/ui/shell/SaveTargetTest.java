package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTargetTest {
    private static final SaveTarget.Wanted PDF = new SaveTarget.Wanted("Save", "page.pdf", "PDF", "*.pdf");

    @TempDir
    private Path folder;

    @Test
    void aNameThatIsTypedWithoutItsEndingGetsIt() {
        assertThat(PDF.ending(folder.resolve("visit"))).isEqualTo(folder.resolve("visit.pdf"));
        assertThat(PDF.ending(folder.resolve("visit 22.11.2026"))).isEqualTo(folder.resolve("visit 22.11.2026.pdf"));
        assertThat(PDF.ending(folder.resolve("visit.pdf"))).isEqualTo(folder.resolve("visit.pdf"));
        assertThat(PDF.ending(folder.resolve("VISIT.PDF"))).isEqualTo(folder.resolve("VISIT.PDF"));
    }

    @Test
    void aFolderOfTablesKeepsItsName() {
        var tables = new SaveTarget.Wanted("Save", "journal", "Folder", "*");
        assertThat(tables.ending(folder.resolve("journal"))).isEqualTo(folder.resolve("journal"));
    }

    @Test
    void aFileThatNobodyAgreedToReplaceIsNotReplaced() throws IOException {
        Files.createFile(folder.resolve("visit.pdf"));
        assertThat(PDF.ending(folder.resolve("visit"))).isEqualTo(folder.resolve("visit"));
    }
}
