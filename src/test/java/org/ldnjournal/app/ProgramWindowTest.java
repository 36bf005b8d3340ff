package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.store.Protection;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.WindowFrame;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.SomeVault;

/** The ways out of the window, in the moment in which a note was typed: each of them keeps it first. */
class ProgramWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private static final String NOTE = "typed in the last moment";

    private final Texts texts = Texts.of(Locale.UK);
    private final Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    private JournalAhead ahead;
    private Stage stage;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeJournal() {
        file = folder.resolve("mine.ldnj");
        opened(JournalFile.create(file)).close();
    }

    @AfterEach
    void close() {
        Snapshots.onFx(() -> {
            stage.close();
            return null;
        });
        Thread.setDefaultUncaughtExceptionHandler(handler);
    }

    private static JournalFile opened(Opened opened) {
        return ((Opened.Open) opened).journal();
    }

    private void start() {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var console = new Console(texts, CLOCK, nowhere, nowhere);
        var times = new StartTimes(() -> { });
        ahead = JournalAhead.find(file, console, times);
        stage = Snapshots.onFx(() -> {
            new ProgramWindow(console, new Folders(folder.resolve("computer")), ahead, times, () -> { }).open();
            return (Stage) Window.getWindows().getLast();
        });
    }

    /** Lets the journal's work and the screen take turns until this is shown: one thing asks for the next. */
    private <N extends Node> N await(Class<N> kind, Predicate<N> wanted) {
        while (true) {
            CompletableFuture.runAsync(() -> { }, ahead.worker()).join();
            Optional<N> node = Snapshots.onFx(() -> found(kind, wanted));
            if (node.isPresent()) {
                return node.get();
            }
        }
    }

    private <N extends Node> Optional<N> found(Class<N> kind, Predicate<N> wanted) {
        return stage.getScene().getRoot().lookupAll("*").stream().filter(kind::isInstance).map(kind::cast).filter(wanted)
                .findFirst();
    }

    private TextInputControl awaitNote() {
        return await(TextInputControl.class, field -> texts.get("today.note").equals(field.getAccessibleText()));
    }

    private void typeNoteAnd(Runnable then) {
        var note = awaitNote();
        Snapshots.onFx(() -> {
            note.setText(NOTE);
            then.run();
            return null;
        });
    }

    private static String note(JournalFile journal) {
        try (journal) {
            return journal.journal().entry(JournalDay.of(2026, 11, 22)).map(LoggedEntry::entry).map(Entry::note).orElse("");
        }
    }

    @Test
    void closingKeepsTheNote() {
        start();
        typeNoteAnd(stage::hide);
        assertThat(note(opened(JournalFile.open(file)))).isEqualTo(NOTE);
    }

    @Test
    void lockingKeepsTheNoteAndThePassphraseOpensTheJournalAgain() {
        var vault = SomeVault.under("garden party");
        Protection.set(file, vault);
        start();
        unlock();
        typeNoteAnd(() -> Event.fireEvent(((WindowFrame) stage.getScene().getRoot()).content(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false)));
        await(PasswordField.class, _ -> true);
        assertThat(note(opened(JournalFile.open(file, vault.recoveryKey())))).isEqualTo(NOTE);
        unlock();
        var shown = awaitNote();
        assertThat(Snapshots.<String>onFx(shown::getText)).isEqualTo(NOTE);
    }

    /** One bit of the content: the passphrase that was typed opens the backup too. */
    @Test
    void aDamagedJournalWithAPassphraseIsRestoredWithoutAskingTwice() throws IOException {
        makeLockedWithABackup();
        spoil(Files.readAllBytes(file).length - 1);
        start();
        unlock();
        press(await(Button.class, this::restores));
        awaitNote();
    }

    /** Its first letter: nothing tells any more that it has a passphrase, and its backup asks for it. */
    @Test
    void aBackupThatIsLockedIsOpenedBeforeItIsRestored() throws IOException {
        makeLockedWithABackup();
        spoil(0);
        start();
        press(await(Button.class, this::restores));
        unlock();
        awaitNote();
    }

    private static void press(Button button) {
        Snapshots.onFx(() -> {
            button.fire();
            return null;
        });
    }

    private boolean restores(Button button) {
        return texts.get("recovery.restore", texts.dateTime(Moment.now(CLOCK).local())).equals(button.getText());
    }

    private void makeLockedWithABackup() {
        Protection.set(file, SomeVault.under("garden party"));
        try (var journal = opened(JournalFile.open(file, new Passphrase("garden party")))) {
            assertThat(journal.backups(journal.usualBackups(), CLOCK).make()).isInstanceOf(Backups.Made.class);
        }
    }

    private void spoil(int at) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    private void unlock() {
        var field = await(PasswordField.class, _ -> true);
        Snapshots.onFx(() -> {
            field.setText("garden party");
            found(Button.class, button -> texts.get("passphrase.unlock.open").equals(button.getText())).orElseThrow().fire();
            return null;
        });
    }
}
