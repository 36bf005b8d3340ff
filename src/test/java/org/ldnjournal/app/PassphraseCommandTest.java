package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.store.Protection;
import org.ldnjournal.text.Texts;
import org.ldnjournal.vault.SomeVault;
import org.ldnjournal.vault.Vault;

/** The commands and a journal that has a passphrase: it is read from a file, or asked for where somebody sits there. */
class PassphraseCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T19:00:00Z"), ZoneOffset.UTC);
    private static final String PASSPHRASE = "garden party at noon";

    @TempDir
    private Path folder;

    private final Vault vault = SomeVault.under(PASSPHRASE);
    private final List<String> asked = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Optional<String> typed = Optional.empty();

    @BeforeEach
    void makeJournal() {
        assertThat(run("demo", "--weeks", "2", "--out", path("j.ldnj"))).isZero();
        Protection.set(folder.resolve("j.ldnj"), vault);
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var console = new Console(Texts.of(Locale.UK), CLOCK, new PrintWriter(out), new PrintWriter(err), () -> false,
                question -> {
            asked.add(question);
            return typed;
        });
        return CommandLineProgram.run(console, _ -> 7, words);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String fileWith(String content) throws IOException {
        return Files.writeString(folder.resolve("words.txt"), content).toString();
    }

    private void assertRefusedInOneLine(int status, String says) {
        assertThat(status).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(says)
                .doesNotContain("Exception", PASSPHRASE);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "response", "export --json all.json", "export --csv tables", "backup --to .",
        "report --out page.pdf", "calendar --out plan.ics", "recover"})
    void eachCommandReadsItByTheFirstLineOfAFile(String words) throws IOException {
        var command = Stream.of(words.split(" ")).map(word -> word.equals(".") || word.contains(".")
                || word.equals("tables")
                ? path(word) : word);
        int status = run(Stream.concat(command, Stream.of("--journal", path("j.ldnj"), "--passphrase-file",
                fileWith(PASSPHRASE + "\r\nnot this line"))).toArray(String[]::new));
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        assertThat(asked).isEmpty();
    }

    @Test
    void theRecoveryKeyOpensItToo() throws IOException {
        assertThat(run("check", "--journal", path("j.ldnj"), "--passphrase-file",
                fileWith("\uFEFF" + String.join(" ", vault.recoveryKey().groups()) + "\n"))).isZero();
    }

    @Test
    void whoSitsThereIsAskedOnceInEachLanguage() {
        typed = Optional.of(PASSPHRASE);
        assertThat(run("check", "--journal", path("j.ldnj"))).isZero();
        assertThat(run("--language", "de", "check", "--journal", path("j.ldnj"))).isZero();
        assertThat(asked).hasSize(2).allSatisfy(question -> assertThat(question).contains("j.ldnj"));
    }

    @Test
    void aJournalWithoutOneIsNotAskedFor() {
        assertThat(run("demo", "--weeks", "2", "--out", path("plain.ldnj"))).isZero();
        assertThat(run("check", "--journal", path("plain.ldnj"))).isZero();
        assertThat(asked).isEmpty();
    }

    @Test
    void whatDoesNotOpenItIsSaidInOneLineAndNothingIsWritten() throws IOException {
        var before = Files.readAllBytes(folder.resolve("j.ldnj"));
        assertRefusedInOneLine(run("export", "--json", path("all.json"), "--journal", path("j.ldnj")),
                "--passphrase-file");
        typed = Optional.of("garden party at one");
        assertRefusedInOneLine(run("export", "--json", path("all.json"), "--journal", path("j.ldnj")), "does not open");
        typed = Optional.of("");
        assertRefusedInOneLine(run("export", "--json", path("all.json"), "--journal", path("j.ldnj")), "passphrase");
        assertRefusedInOneLine(run("check", "--journal", path("j.ldnj"), "--passphrase-file", path("none.txt")),
                "first line");
        assertRefusedInOneLine(run("check", "--journal", path("j.ldnj"), "--passphrase-file", path("")), "first line");
        assertRefusedInOneLine(run("check", "--journal", path("j.ldnj"), "--passphrase-file",
                fileWith("x".repeat(100_000))), "passphrase");
        assertThat(folder.resolve("all.json")).doesNotExist();
        assertThat(folder.resolve("j.ldnj")).hasBinaryContent(before);
    }
}
