package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.store.Protection;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MachineFile;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.SomeVault;

/** The ways out of the window, in the moment in which a note was typed: each of them keeps it first. */
class ProgramWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private static final String NOTE = "typed in the last moment";

    private final Texts texts = Texts.of(Locale.UK);
    private RunningWindow window;

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
        window.close();
    }

    private static JournalFile opened(Opened opened) {
        return ((Opened.Open) opened).journal();
    }

    private void start() {
        window = new RunningWindow(file, folder.resolve("computer"), texts, CLOCK);
    }

    private static String note(JournalFile journal) {
        try (journal) {
            return journal.journal().entry(JournalDay.of(2026, 11, 22)).map(LoggedEntry::entry).map(Entry::note)
                    .orElse("");
        }
    }

    @Test
    void closingKeepsTheNote() {
        start();
        window.typeNoteAnd(NOTE, window::hide);
        assertThat(note(opened(JournalFile.open(file)))).isEqualTo(NOTE);
    }

    @Test
    void whatTheFirstPictureDoesWithoutFollowsByItself() {
        try (var journal = opened(JournalFile.open(file))) {
            var at = Moment.now(CLOCK);
            journal.journal().record(new DoseRecord(JournalDay.of(2026, 9, 1), 1,
                    new DoseRecord.Taken(Dose.mg("1.5"), at), at, DoseRecord.Assurance.NOT_ASKED));
        }
        start();
        var question = texts.get("today.impression");
        window.await(Label.class, label -> question.equals(label.getText()));
    }

    @Test
    void anotherPlaceIsMadeReadyWhileNobodyTouchesTheWindow() {
        start();
        window.awaitReady("rail.history");
        window.typeNoteAnd(NOTE, window::hide);
        assertThat(note(opened(JournalFile.open(file)))).isEqualTo(NOTE);
    }

    @Test
    void lockingKeepsTheNoteAndThePassphraseOpensTheJournalAgain() {
        var vault = SomeVault.under("garden party");
        Protection.set(file, vault);
        start();
        window.unlock("garden party");
        window.typeNoteAnd(NOTE, () -> window.control(KeyCode.L));
        window.await(PasswordField.class, _ -> true);
        assertThat(note(opened(JournalFile.open(file, vault.recoveryKey())))).isEqualTo(NOTE);
        window.unlock("garden party");
        var shown = window.awaitNote();
        assertThat(Snapshots.<String>onFx(shown::getText)).isEqualTo(NOTE);
    }

    @Test
    void aJournalThatOpensWhileTheWindowIsClosedIsClosedToo() {
        var vault = SomeVault.under("garden party");
        Protection.set(file, vault);
        start();
        window.unlockAnd("garden party", window::hide);
        RunningWindow.onFx(() -> { });
        assertThat(note(opened(JournalFile.open(file, vault.recoveryKey())))).isEmpty();
    }

    @Test
    void whatIsTypedAndNotKeptYetIsThereAgainAfterTheLockAndUnseenBehindIt() {
        typeMedicineAndLock();
        assertThat(window.reads("Prega")).isFalse();
        window.unlock("garden party");
        var shown = awaitMedicine();
        assertThat(Snapshots.<String>onFx(shown::getText)).isEqualTo("Prega");
    }

    @Test
    void whatIsTypedAndNotKeptYetIsThereAgainAlsoWhereTheJournalWasRefusedMeanwhile() throws IOException {
        typeMedicineAndLock();
        var whole = Files.readAllBytes(file);
        spoil(whole.length - 1);
        window.unlock("garden party");
        awaitWords("recovery.what.DAMAGED");
        Files.write(file, whole);
        press("recovery.again");
        window.unlock("garden party");
        assertThat(Snapshots.<String>onFx(awaitMedicine()::getText)).isEqualTo("Prega");
    }

    @Test
    void whatIsTypedAndNotKeptYetWaitsWhereTheJournalIsGoneUntilItIsBack() throws IOException {
        var aside = typeMedicineLockAndLose();
        press("recovery.again");
        letTurnsPass();
        var either = List.of(texts.get("recovery.waits"), texts.get("start.title.WHAT"));
        var said = window.await(Label.class, label -> either.contains(label.getText()));
        assertThat(Snapshots.<String>onFx(said::getText)).isEqualTo(either.getFirst());
        Files.move(aside, file);
        press("recovery.again");
        window.unlock("garden party");
        assertThat(Snapshots.<String>onFx(awaitMedicine()::getText)).isEqualTo("Prega");
    }

    @Test
    void closingSaysFirstThatItDropsWhatWaitsForAJournalThatIsGone() throws IOException {
        typeMedicineLockAndLose();
        press("recovery.close");
        awaitWords("recovery.closeAsk");
        press("recovery.goOnWaiting");
        assertThat(isAsked("recovery.closeAsk")).isFalse();
        window.requestClose();
        awaitWords("recovery.closeAsk");
        assertThat(window.isOpen()).isTrue();
        press("recovery.closeNow");
        assertThat(window.isOpen()).isFalse();
    }

    @Test
    void openingAnotherFileSaysFirstThatItDropsWhatWaits() throws IOException {
        typeMedicineLockAndLose();
        press("recovery.another");
        awaitWords("recovery.anotherAsk");
    }

    @Test
    void aJournalThatWasRefusedAtTheStartIsClosedWithoutAQuestion() throws IOException {
        Files.write(file, new byte[100]);
        start();
        awaitWords("recovery.what.NOT_A_JOURNAL");
        window.requestClose();
        assertThat(window.isOpen()).isFalse();
    }

    @Test
    void whereTheJournalIsGoneItsBackupIsOfferedAndAsksFirst() throws IOException {
        makeLockedWithABackup();
        typeMedicineAndLock();
        Files.delete(file);
        window.unlock("garden party");
        awaitWords("recovery.what.GONE");
        window.press(this::restores);
        var asked = texts.get("recovery.restoreAsk", texts.dateTime(Moment.now(CLOCK).local()));
        window.await(Label.class, label -> asked.equals(label.getText()));
        press("backups.restoreNow");
        assertThat(Snapshots.<String>onFx(awaitMedicine()::getText)).isEqualTo("Prega");
        assertThat(file).exists();
    }

    @Test
    void whereTheFolderOfTheJournalIsGoneTooNoBackupIsOfferedThatCouldNotBePutThere() throws IOException {
        var disk = Files.createDirectory(folder.resolve("disk"));
        var former = Files.createDirectory(folder.resolve("former"));
        file = Files.move(file, disk.resolve("mine.ldnj"));
        makeBackup(former, 0);
        keepBackupsIn(former);
        typeMedicineAndLock();
        Files.move(disk, folder.resolve("pulled out"));
        window.unlock("garden party");
        awaitWords("recovery.what.GONE");
        assertThat(window.reads(restoreNow())).isFalse();
    }

    /** The same, and the file is moved before the lock is opened: where it lies now. */
    private Path typeMedicineLockAndLose() throws IOException {
        typeMedicineAndLock();
        var aside = Files.move(file, folder.resolve("aside"));
        window.unlock("garden party");
        awaitWords("recovery.what.GONE");
        awaitWords("recovery.waits");
        return aside;
    }

    private boolean isAsked(String key) {
        var words = texts.get(key);
        return window.shows(Label.class, label -> words.equals(label.getText()));
    }

    /** "Prega" stands in the field for a medicine of a journal with the passphrase "garden party". */
    private void typeMedicineAndLock() {
        if (JournalFile.open(file) instanceof Opened.Open(var readable)) {
            readable.close();
            Protection.set(file, SomeVault.under("garden party"));
        }
        start();
        window.unlock("garden party");
        window.awaitNote();
        RunningWindow.onFx(() -> window.control(KeyCode.DIGIT5));
        var name = awaitMedicine();
        RunningWindow.onFx(() -> {
            name.setText("Prega");
            window.control(KeyCode.L);
        });
        window.await(PasswordField.class, _ -> true);
    }

    private TextInputControl awaitMedicine() {
        return window.await(TextInputControl.class,
                field -> texts.get("medicines.name").equals(field.getAccessibleText()));
    }

    @Test
    void thatThePassphraseIsRemovedIsSaidWhereThePersonWas() {
        Protection.set(file, SomeVault.under("garden party"));
        start();
        window.unlock("garden party");
        window.awaitNote();
        RunningWindow.onFx(() -> window.control(KeyCode.DIGIT7));
        press("passphrase.remove");
        var present = window.await(PasswordField.class, _ -> true);
        RunningWindow.onFx(() -> present.setText("garden party"));
        press("passphrase.removeNow");
        awaitWords("passphrase.done.removed");
    }

    @Test
    void aNewJournalIsOpenAlsoForWhoeverPressesTwice() throws IOException {
        Files.delete(file);
        start();
        press("start.begin");
        press("start.later");
        pressTwice("start.open");
        isOpenAndStaysSo();
    }

    @Test
    void aJournalThatIsFreeAgainOpensAlsoForWhoeverPressesTwice() {
        var elsewhere = opened(JournalFile.open(file));
        start();
        window.await(Button.class, button -> texts.get("recovery.again").equals(button.getText()));
        elsewhere.close();
        pressTwice("recovery.again");
        isOpenAndStaysSo();
    }

    private void pressTwice(String key) {
        var button = window.await(Button.class, shown -> texts.get(key).equals(shown.getText()));
        RunningWindow.onFx(() -> {
            button.fire();
            button.fire();
        });
    }

    /** As many as two presses may take. */
    private void letTurnsPass() {
        for (int turn = 0; turn < 50; turn++) {
            window.await(Node.class, _ -> true);
        }
    }

    private void isOpenAndStaysSo() {
        letTurnsPass();
        assertThat(window.reads(texts.get("recovery.again"))).isFalse();
        window.awaitNote();
    }

    private void press(String key) {
        var words = texts.get(key);
        window.press(button -> words.equals(button.getText()));
    }

    /** Closing makes one more of the day, and of each day only the newest stays. */
    @Test
    void aBackupOfTheSameDayTakesThePlaceOfWhatWasWrittenSince() {
        var before = "as it was in the backup";
        try (var journal = opened(JournalFile.open(file))) {
            journal.journal().record(Entry.empty(JournalDay.of(2026, 11, 22)).withNote(before), Moment.now(CLOCK));
        }
        makeBackup(-1);
        start();
        window.typeNoteAnd(NOTE, () -> window.control(KeyCode.DIGIT7));
        press("backups.look");
        press("backups.restore");
        press("backups.restoreNow");
        letTurnsPass();
        assertThat(folder.resolve("backups/mine 2026-11-22 20.14.00.ldnj")).exists();
        assertThat(folder.resolve("backups/mine 2026-11-22 21.14.00.ldnj")).as("of what was written since").exists();
        RunningWindow.onFx(() -> window.control(KeyCode.DIGIT1));
        var shown = window.awaitNote();
        assertThat(Snapshots.<String>onFx(shown::getText)).isEqualTo(before);
    }

    @Test
    void aBackupThatIsGoneIsSaidToBeSoAndWhatWasWrittenIsInAnotherOne() throws IOException {
        makeBackup(-1);
        start();
        window.typeNoteAnd(NOTE, () -> window.control(KeyCode.DIGIT7));
        press("backups.look");
        press("backups.restore");
        Files.delete(folder.resolve("backups/mine 2026-11-22 20.14.00.ldnj"));
        press("backups.restoreNow");
        awaitWords("problem.what.BACKUP_UNUSABLE");
        var kept = folder.resolve("backups/mine 2026-11-22 21.14.00.ldnj");
        assertThat(note(opened(JournalFile.openReadOnly(kept)))).isEqualTo(NOTE);
    }

    @Test
    void whereTheLastBackupOfADamagedJournalIsNotSoundTheOneBeforeIsOffered() throws IOException {
        makeBackup(-24);
        makeBackup(0);
        var last = folder.resolve("backups/mine 2026-11-22 21.14.00.ldnj");
        Files.write(last, new byte[(int) Files.size(last)]);
        Files.write(file, new byte[100]);
        start();
        window.press(this::restores);
        awaitWords("recovery.what.BACKUP_UNUSABLE");
        var before = texts.dateTime(Moment.now(CLOCK).local().minusDays(1));
        window.press(button -> texts.get("recovery.restore", before).equals(button.getText()));
        window.awaitNote();
    }

    @Test
    void whereTheFolderInUseHoldsNoBackupTheLastOneOfAFormerFolderIsOffered() throws IOException {
        var former = Files.createDirectory(folder.resolve("former"));
        makeBackup(former, 0);
        keepBackupsIn(former, folder.resolve("chosen"));
        Files.write(file, new byte[100]);
        start();
        awaitWords("recovery.what.NOT_A_JOURNAL");
        assertThat(window.reads(restoreNow())).isTrue();
        window.press(this::restores);
        window.awaitNote();
    }

    @Test
    void whereTheFolderInUseCannotBeReadTheBackupBesideTheJournalIsOffered() throws IOException {
        makeBackup(0);
        var chosen = folder.resolve("chosen");
        Files.createDirectories(chosen.resolve(".mine.backups"));
        keepBackupsIn(chosen);
        Files.write(file, new byte[100]);
        start();
        window.press(this::restores);
        window.awaitNote();
    }

    private void keepBackupsIn(Path... one) {
        var machine = Machine.USUAL;
        for (var folder : one) {
            machine = machine.withBackups(folder);
        }
        new MachineFile(new Folders(folder.resolve("computer")).settings()).write(machine);
    }

    private void makeBackup(int hours) {
        makeBackup(JournalFile.usualBackups(file), hours);
    }

    private void makeBackup(Path into, int hours) {
        try (var journal = opened(JournalFile.open(file))) {
            var at = Clock.offset(CLOCK, Duration.ofHours(hours));
            assertThat(journal.backups(into, at).make()).isInstanceOf(Backups.Made.class);
        }
    }

    private void awaitWords(String key) {
        var words = texts.get(key);
        window.await(Label.class, label -> words.equals(label.getText()));
    }

    /** One bit of the content: the passphrase that was typed opens the backup too. */
    @Test
    void aDamagedJournalWithAPassphraseIsRestoredWithoutAskingTwice() throws IOException {
        makeLockedWithABackup();
        spoil(Files.readAllBytes(file).length - 1);
        start();
        window.unlock("garden party");
        window.press(this::restores);
        window.awaitNote();
    }

    /** Its first letter: nothing tells any more that it has a passphrase, and its backup asks for it. */
    @Test
    void aBackupThatIsLockedIsOpenedBeforeItIsRestored() throws IOException {
        makeLockedWithABackup();
        spoil(0);
        start();
        window.press(this::restores);
        window.unlock("garden party");
        window.awaitNote();
    }

    private boolean restores(Button button) {
        return restoreNow().equals(button.getText());
    }

    private String restoreNow() {
        return texts.get("recovery.restore", texts.dateTime(Moment.now(CLOCK).local()));
    }

    private void makeLockedWithABackup() {
        Protection.set(file, SomeVault.under("garden party"));
        try (var journal = opened(JournalFile.open(file, new Passphrase("garden party")))) {
            assertThat(journal.backups(journal.usualBackups(), CLOCK).make()).isInstanceOf(Backups.Made.class);
        }
    }

    /** Such damage is seen only when each row was looked at: by then the window shows Today. */
    @Test
    void aJournalWithARowThatIsNotAsItWasWrittenLeadsToTheWaysOn() throws SQLException {
        try (var journal = opened(JournalFile.open(file))) {
            journal.journal().record(Entry.empty(JournalDay.of(2026, 11, 1)).withNote("as it was"),
                    Moment.now(CLOCK));
        }
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                var statement = other.createStatement()) {
            statement.execute("UPDATE entry SET note = 'as it was not'");
        }
        start();
        var recover = texts.get("recovery.recover");
        window.await(Button.class, button -> recover.equals(button.getText()));
        assertThat(JournalFile.usualBackups(file)).as("no backup of it was tried").doesNotExist();
    }

    private void spoil(int at) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }
}
