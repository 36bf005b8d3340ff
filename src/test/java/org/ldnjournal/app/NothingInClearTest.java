package org.ldnjournal.app;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.store.Protection;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.vault.SomeVault;

/**
 * The window on a journal with a passphrase, through all its places: no word of the journal is in any file that it
 * wrote, while it is open, locked and closed; and the log says nothing of it, with or without a passphrase.
 */
class NothingInClearTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private static final JournalDay DAY = JournalDay.of(2026, 11, 22);
    private static final String WORD = "Zebrafinch";
    private static final List<KeyCode> PLACES = List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
            KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT1);

    @TempDir
    private Path folder;

    /** Everything that a person can write holds the word. */
    private Path journal() {
        var at = Moment.now(CLOCK);
        var file = folder.resolve("mine.ldnj");
        try (var made = ((Opened.Open) JournalFile.create(file)).journal()) {
            made.together(() -> {
                made.journal().record(Entry.empty(DAY).withNote("a note on " + WORD), at);
                made.journal().record(new Medicine(UUID.randomUUID(), WORD + " 5 mg", Medicine.Use.REGULAR,
                        Optional.empty(), Optional.empty(), Medicine.Clarification.NONE), at);
                made.journal().record(new VisitQuestions(List.of("What of " + WORD + "?")), at);
            });
        }
        return file;
    }

    /** Where the window keeps its own, too, and what it left for a while where the system keeps such files. */
    private List<Path> filesWithTheWord() throws IOException {
        try (var own = Files.walk(folder); var temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            var since = Files.getLastModifiedTime(folder.resolve("begun"));
            var recent = temporary.filter(Files::isReadable).filter(file -> isSince(file, since.toInstant()));
            return Stream.concat(own, recent).filter(Files::isRegularFile).filter(NothingInClearTest::holdsTheWord)
                    .toList();
        }
    }

    private static boolean isSince(Path file, Instant begun) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(begun);
        } catch (IOException _) {
            // gone meanwhile
            return false;
        }
    }

    private static boolean holdsTheWord(Path file) {
        try {
            var bytes = new String(Files.readAllBytes(file), ISO_8859_1);
            return Stream.of(UTF_8, UTF_16LE, UTF_16BE).map(code -> new String(WORD.getBytes(code), ISO_8859_1))
                    .anyMatch(bytes::contains);
        } catch (IOException _) {
            return false;
        }
    }

    private void walk(RunningWindow window) {
        window.awaitNote();
        for (var place : PLACES) {
            RunningWindow.onFx(() -> window.control(place));
            window.await(Label.class, _ -> true);
        }
        window.awaitNote();
    }

    private String logs() throws IOException {
        try (var files = Files.list(folder.resolve("computer/logs"))) {
            var all = new StringBuilder();
            for (var file : files.filter(log -> log.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void noWordOfALockedJournalIsWrittenAnywhere() throws IOException {
        Files.createFile(folder.resolve("begun"));
        var file = journal();
        assertThat(filesWithTheWord()).as("the search would find it").containsExactly(file);
        Protection.set(file, SomeVault.under("garden party"));
        try (var window = new RunningWindow(file, folder.resolve("computer"), Texts.of(Locale.UK), CLOCK)) {
            window.unlock("garden party");
            walk(window);
            window.typeNoteAnd("typed of " + WORD, () -> { });
            assertThat(filesWithTheWord()).as("open").isEmpty();
            RunningWindow.onFx(() -> window.control(KeyCode.L));
            window.await(PasswordField.class, _ -> true);
            assertThat(filesWithTheWord()).as("locked").isEmpty();
            window.unlock("garden party");
            assertThat(Snapshots.<String>onFx(window.awaitNote()::getText)).contains(WORD);
        }
        assertThat(filesWithTheWord()).as("closed").isEmpty();
        assertThat(folder.resolve("backups")).as("a backup was made").isNotEmptyDirectory();
    }

    @Test
    void theLogOfAJournalInClearSaysNothingOfIt() throws IOException {
        Files.createFile(folder.resolve("begun"));
        var file = journal();
        try (var window = new RunningWindow(file, folder.resolve("computer"), Texts.of(Locale.UK), CLOCK)) {
            walk(window);
            Files.write(file, new byte[] {1, 2, 3});
            window.typeNoteAnd("typed of " + WORD, () -> window.control(KeyCode.DIGIT2));
            window.await(Label.class, label -> label.getText().contains("LDN-"));
        }
        assertThat(logs()).contains("LDN-").doesNotContain(WORD, "mine.ldnj", folder.toString());
    }
}
