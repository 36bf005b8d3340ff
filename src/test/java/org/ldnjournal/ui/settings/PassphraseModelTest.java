package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.backup.LeftReadable;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.report.Printing;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Guard;
import org.ldnjournal.vault.SomeVault;
import org.ldnjournal.vault.Vault;

/**
 * The steps to set, change and remove a passphrase: nothing happens to the journal before the recovery key is on paper.
 */
class PassphraseModelTest {
    private static final String WORDS = "correct horse battery";

    @TempDir
    private Path folder;

    private final List<String> done = new ArrayList<>();
    private final List<byte[]> printed = new ArrayList<>();
    private Optional<Vault> vault = Optional.empty();
    private LeftReadable left = LeftReadable.NONE;

    private final PassphraseModel model = model();

    private PassphraseModel model() {
        return new PassphraseModel(
            new PassphraseTools(AtOnce.background(), _ -> Optional.of(folder.resolve("sheet.pdf")), (pdf, _) -> {
                printed.add(pdf);
                return new Printing.Printed();
            }, Clock.systemUTC(), "journal.ldnj"), new Guarded(), Texts.of(Locale.UK));
    }

    private final class Guarded implements Guard {
        @Override
        public Optional<Vault> vault() {
            return vault;
        }

        @Override
        public LeftReadable leftReadable() {
            return left;
        }

        @Override
        public void set(Vault next) {
            done.add("set");
        }

        @Override
        public void remove() {
            done.add("removed");
        }

        @Override
        public void lock() {
            done.add("locked");
        }
    }

    @Test
    void sealsOnlyOnceTheRecoveryKeyIsOnPaper() throws Exception {
        model.choose();
        model.make("", WORDS, WORDS);
        assertThat(model.state().get()).isInstanceOf(PassphraseModel.OnPaper.class);
        assertThat(done).isEmpty();
        model.print();
        model.save();
        assertThat(printed).hasSize(1);
        assertThat(new String(Files.readAllBytes(folder.resolve("sheet.pdf")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        model.seal();
        assertThat(done).containsExactly("set");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            short one             | short one             | passphrase.refused.short
            correct horse battery | correct horse batterY | passphrase.refused.again
            AGE-SECRET-KEY-1T8NYS | AGE-SECRET-KEY-1T8NYS | passphrase.refused.key
            """, delimiter = '|')
    void refusesWhatIsNoGoodPassphrase(String words, String again, String key) {
        model.make("", words, again);
        assertThat(((PassphraseModel.Choosing) model.state().get()).why().map(Reason::key)).contains(key);
    }

    @Test
    void asksForThePresentOneFirst() {
        vault = Optional.of(SomeVault.under(WORDS));
        model.make("another one", "quite another one", "quite another one");
        assertThat(((PassphraseModel.Choosing) model.state().get()).why())
                .contains(Reason.of("passphrase.present.wrong"));
        model.remove("another one");
        assertThat(((PassphraseModel.Removing) model.state().get()).why())
                .contains(Reason.of("passphrase.present.wrong"));
        assertThat(done).isEmpty();
        model.remove(String.join(" ", vault.get().recoveryKey().groups()));
        assertThat(done).containsExactly("removed");
    }

    @Test
    void saysWhatWasDoneOnceTheJournalIsOpenAgain() {
        model.make("", WORDS, WORDS);
        model.seal();
        var done = ((PassphraseModel.Sealing) model.state().get()).done();
        var opened = model();
        opened.openedAfter(done);
        assertThat(said(opened)).as("it failed: the journal has no passphrase").isEmpty();
        vault = done.after();
        opened.openedAfter(done);
        assertThat(said(opened)).contains("passphrase.done.set");
        opened.choose();
        opened.cancel();
        assertThat(said(opened)).isEmpty();
    }

    @Test
    void namesTheBackupsThatCanStillBeReadAndTheFolderThatIsOutOfReach() {
        vault = Optional.of(SomeVault.under(WORDS));
        left = new LeftReadable(Stream.of("a", "b", "c", "d", "e").map(Path::of).toList(), List.of(Path.of("stick")));
        var opened = model();
        opened.openedAfter(new PassphraseDone(Reason.of("passphrase.done.set"), vault));
        assertThat(Texts.of(Locale.UK).say(((PassphraseModel.Resting) opened.state().get()).said().orElseThrow()))
                .isEqualTo(Texts.of(Locale.UK).get("passphrase.done.set") + " These backups can still be read without "
                        + "it; delete those that you do not need: a, b, c and 2 more. The folder stick cannot be "
                        + "reached now: backups in it stay as they were.");
    }

    private static Optional<String> said(PassphraseModel of) {
        return ((PassphraseModel.Resting) of.state().get()).said().map(Reason::key);
    }

    @Test
    void leavesEverythingAsItWas() {
        model.choose();
        model.cancel();
        model.seal();
        assertThat(model.state().get()).isInstanceOf(PassphraseModel.Resting.class);
        assertThat(done).isEmpty();
    }
}
