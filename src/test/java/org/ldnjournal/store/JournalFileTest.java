package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.bytesIn;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.opened;
import static org.ldnjournal.store.SomeJournal.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;

class JournalFileTest {
    @TempDir
    Path folder;

    @Test
    void isOneFileThatOnlyItsOwnerCanRead() throws IOException {
        var file = SomeJournal.in(folder);

        assertThat(bytesIn(folder)).containsOnlyKeys("some.ldnj");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
    }

    @Test
    void makesTheFoldersAboveANewJournal() {
        var file = folder.resolve("not/there/yet.ldnj");
        opened(JournalFile.create(file)).close();
        assertThat(file).exists();
    }

    @Test
    void neverMakesAJournalInThePlaceOfAnotherFile() throws IOException {
        SomeJournal.in(folder);
        Files.writeString(folder.resolve("letter.txt"), "Dear doctor");
        Files.createFile(folder.resolve("empty"));
        var before = bytesIn(folder);

        for (var name : before.keySet()) {
            assertThat(refusal(JournalFile.create(folder.resolve(name)))).isEqualTo(Kind.NOT_WRITABLE);
        }
        assertThat(bytesIn(folder)).isEqualTo(before);
    }

    @Test
    void doesNotMakeAFileThatIsMissing() {
        var file = folder.resolve("missing.ldnj");
        assertThat(refusal(JournalFile.open(file))).isEqualTo(Kind.NOT_READABLE);
        assertThat(refusal(JournalFile.openReadOnly(file))).isEqualTo(Kind.NOT_READABLE);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "what?mode=memory", "100%20#1", "Tagebuch für ünî", "a;b'c\"d"})
    void takesAnyName(String name) throws IOException {
        var file = folder.resolve(name);
        try (var made = opened(JournalFile.create(file))) {
            made.journal().record(entry(DAY, 3), AT);
        }
        try (var again = opened(JournalFile.open(file)); var reader = opened(JournalFile.openReadOnly(file))) {
            assertThat(reader.journal().contents()).isEqualTo(again.journal().contents());
        }
        assertThat(CheckJournal.check(file)).isInstanceOf(Checked.Clean.class);
        assertThat(bytesIn(folder)).containsOnlyKeys(name);
    }

    @Test
    void followsALinkToTheJournal() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.ldnj"), SomeJournal.in(folder));
        try (var journal = opened(JournalFile.open(link))) {
            assertThat(refusal(JournalFile.open(folder.resolve("some.ldnj")))).isEqualTo(Kind.IN_USE);
            journal.journal().record(entry(DAY, 4), AT);
        }
        assertThat(link).isSymbolicLink();
    }

    @Test
    void letsOneWindowWriteAtATime() throws IOException {
        var file = SomeJournal.in(folder);
        try (var _ = opened(JournalFile.open(file))) {
            assertThat(refusal(JournalFile.open(file))).isEqualTo(Kind.IN_USE);
        }
        opened(JournalFile.open(file)).close();
        assertThat(bytesIn(folder)).containsOnlyKeys("some.ldnj");
    }

    @Test
    void isNotLockedByWhatACrashLeftBehind() throws IOException {
        var file = SomeJournal.in(folder);
        Files.createFile(folder.resolve(".some.ldnj.lock"));
        opened(JournalFile.open(file)).close();
        assertThat(bytesIn(folder)).containsOnlyKeys("some.ldnj");
    }

    @Test
    void isReadBesideAnOpenWindowAndSeesWhatWasSaved() {
        var file = SomeJournal.in(folder);
        try (var window = opened(JournalFile.open(file)); var reader = opened(JournalFile.openReadOnly(file))) {
            window.journal().record(entry(DAY, 9), AT);
            assertThat(reader.journal().entry(DAY)).isEqualTo(window.journal().entry(DAY)).isPresent();
        }
    }

    @Test
    void writesNothingWhenOpenedForReading() throws IOException {
        var file = SomeJournal.in(folder);
        var before = bytesIn(folder);
        try (var reader = opened(JournalFile.openReadOnly(file))) {
            assertThatThrownBy(() -> reader.journal().record(entry(DAY, 9), AT))
                    .asInstanceOf(type(JournalFailure.class))
                    .extracting(JournalFailure::kind).isEqualTo(Kind.NOT_WRITABLE);
            assertThat(bytesIn(folder)).isEqualTo(before);
        }
        assertThat(bytesIn(folder)).isEqualTo(before);
    }

    @Test
    void isReadFromACopyWhereACrashLeftAChangeHalfDone() throws SQLException, IOException {
        var file = SomeJournal.leftHalfDone(folder);
        var before = bytesIn(folder);
        try (var reader = opened(JournalFile.openReadOnly(file))) {
            assertThat(reader.journal().entry(DAY).orElseThrow().entry()).isEqualTo(entry(DAY, 6));
            assertThat(reader.journal().changes()).hasSizeLessThan(10);
            assertThatThrownBy(() -> reader.journal().record(entry(DAY, 9), AT)).isInstanceOf(JournalFailure.class);
        }
        assertThat(bytesIn(folder)).isEqualTo(before);
    }

    @Test
    void rollsBackWhatACrashLeftHalfDoneWhenOpenedForWriting() throws SQLException, IOException {
        var file = SomeJournal.leftHalfDone(folder);
        try (var journal = opened(JournalFile.open(file))) {
            assertThat(journal.journal().entry(DAY).orElseThrow().entry()).isEqualTo(entry(DAY, 6));
        }
        assertThat(bytesIn(file.getParent())).containsOnlyKeys("some.ldnj");
    }

    @Test
    void refusesToSaveIntoAFileThatWasMovedAway() throws IOException {
        var file = SomeJournal.in(folder);
        try (var journal = opened(JournalFile.open(file))) {
            Files.move(file, folder.resolve("moved.ldnj"));
            assertThatThrownBy(() -> journal.journal().record(entry(DAY, 9), AT)).isInstanceOf(JournalFailure.class);
        }
    }

    @Test
    void refusesAFileThatCannotBeWritten() throws IOException {
        var file = SomeJournal.in(folder);
        assertThat(file.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(file), "this user may write whatever the permissions say");
        var before = bytesIn(folder);

        assertThat(refusal(JournalFile.open(file))).isEqualTo(Kind.NOT_WRITABLE);
        opened(JournalFile.openReadOnly(file)).close();
        assertThat(bytesIn(folder)).isEqualTo(before);
    }

    @Test
    void isReadInAFolderThatCannotBeWritten() throws IOException {
        var file = SomeJournal.in(folder);
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeFalse(Files.isWritable(folder), "this user may write whatever the permissions say");
            assertThat(refusal(JournalFile.open(file))).isEqualTo(Kind.NOT_WRITABLE);
            assertThat(refusal(JournalFile.create(folder.resolve("new.ldnj")))).isEqualTo(Kind.NOT_WRITABLE);
            opened(JournalFile.openReadOnly(file)).close();
            assertThat(CheckJournal.check(file)).isInstanceOf(Checked.Clean.class);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }
}
