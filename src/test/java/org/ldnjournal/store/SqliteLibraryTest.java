package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {
    private static final String UNPACKS_TO = "org.sqlite.tmpdir";

    private final Properties system = new Properties();
    @TempDir
    private Path beside;

    @Test
    void theFolderOfThePackageIsLookedThroughInPlaceOfTheSystems() throws IOException {
        unpack();
        look();
        assertThat(system).containsEntry(UNPACKS_TO, beside.toString());
    }

    @Test
    void aPackageWithoutItLeavesTheDriverToUnpackItWhereItCan() {
        look();
        assertThat(system).doesNotContainKey(UNPACKS_TO);
    }

    @Test
    void whereNoPackageSaysAnythingNothingIsSaid() {
        SqliteLibrary.look(system);
        assertThat(system).isEmpty();
    }

    @Test
    void aFolderThatSomebodyChoseStays() throws IOException {
        unpack();
        system.setProperty(UNPACKS_TO, "chosen");
        look();
        assertThat(system).containsEntry(UNPACKS_TO, "chosen");
    }

    private void unpack() throws IOException {
        Files.createFile(beside.resolve(System.mapLibraryName("sqlitejdbc")));
    }

    private void look() {
        system.setProperty("org.sqlite.lib.path", beside.toString());
        SqliteLibrary.look(system);
    }
}
