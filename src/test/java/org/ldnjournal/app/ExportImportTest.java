package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.store.CheckJournal;
import org.ldnjournal.store.Checked;
import org.ldnjournal.text.Texts;

/** Leaving with everything and coming back with everything, by command. */
class ExportImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T19:00:00Z"), ZoneOffset.UTC);
    private static final int MUTATED = Integer.getInteger("ldnjournal.import.documents", 40);

    @TempDir
    private Path folder;

    private record Answer(int status, String out, String err) {
        void isRefused(String because) {
            assertThat(status).isEqualTo(1);
            assertThat(err.lines()).hasSize(1);
            assertThat(err).contains(because).doesNotContain("Exception");
            assertThat(out).isEmpty();
        }
    }

    private static Answer run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(Texts.of(Locale.UK), CLOCK, new PrintWriter(out), new PrintWriter(err));
        return new Answer(CommandLineProgram.run(console, _ -> 7, words), out.toString(), err.toString());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Answer export(String journal, String document) {
        return run("export", "--journal", path(journal), "--json", path(document));
    }

    private Answer imported(String journal, String document) {
        return run("import", "--journal", path(journal), "--json", path(document));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @BeforeEach
    void makeJournal() {
        assertThat(run("demo", "--weeks", "0", "--out", path("mine.ldnj")).status).isZero();
    }

    @Test
    void comesBackEqual() throws IOException {
        assertThat(export("mine.ldnj", "mine.json").out)
                .isEqualTo("Exported: " + path("mine.json") + System.lineSeparator());
        assertThat(imported("again.ldnj", "mine.json").out).startsWith("Journal made: ");
        assertThat(export("again.ldnj", "again.json").status).isZero();
        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(folder.resolve("mine.json"));
        assertThat(files()).containsExactly("again.json", "again.ldnj", "mine.json", "mine.ldnj");
        assertThat(CheckJournal.check(folder.resolve("again.ldnj"))).isInstanceOf(Checked.Clean.class);
        for (var name : files()) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void writesTablesIntoAFolderOfTheirOwn() throws IOException {
        assertThat(run("export", "--journal", path("mine.ldnj"), "--csv", path("tables")).status).isZero();
        assertThat(run("export", "--journal", path("mine.ldnj"), "--csv", path("tables")).status).isZero();
        assertThat(files()).containsExactly("mine.ldnj", "tables");
        assertThat(folder.resolve("tables/doses.csv")).content().startsWith("day,number,outcome,amountMg");
        assertThat(Files.getPosixFilePermissions(folder.resolve("tables")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        Files.writeString(folder.resolve("tables/thoughts.txt"), "mine");
        run("export", "--journal", path("mine.ldnj"), "--csv", path("tables")).isRefused("holds something else");
        assertThat(folder.resolve("tables/thoughts.txt")).hasContent("mine");
    }

    @Test
    void neverReplacesSomethingElse() throws IOException {
        var before = Files.readAllBytes(folder.resolve("mine.ldnj"));
        export("mine.ldnj", "mine.ldnj").isRefused("is not an exported journal");
        run("export", "--journal", path("mine.ldnj"), "--csv", path("mine.ldnj")).isRefused("holds something else");
        export("mine.ldnj", "mine.json");
        imported("mine.ldnj", "mine.json").isRefused("is there already");
        imported("none/new.ldnj", "mine.json").isRefused("There is no folder");
        imported("new.ldnj", "none.json").isRefused("There is no file");
        assertThat(folder.resolve("mine.ldnj")).hasBinaryContent(before);
        assertThat(files()).containsExactly("mine.json", "mine.ldnj");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export --journal x", "export --json x", "export --journal x --json y --csv z",
            "import --journal x", "import --json x"})
    void wrongUseIsTwo(String words) {
        var answer = run(words.split(" "));
        assertThat(answer.status).isEqualTo(2);
        assertThat(answer.err.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"export --help", "import --help"})
    void helpIsThere(String words) {
        assertThat(run(words.split(" ")).out).startsWith("Usage: ldn-journal").doesNotContain("null");
    }

    /**
     * Bytes changed, left out and doubled: either an equal kind of journal is there that passes the check, or nothing.
     */
    @Test
    void whateverADocumentHoldsNoHalfJournalStays() throws IOException {
        export("mine.ldnj", "mine.json");
        var document = Files.readAllBytes(folder.resolve("mine.json"));
        var random = new Random(7);
        for (int i = 0; i < MUTATED; i++) {
            Files.write(folder.resolve("mine.json"), mutated(document, random));
            var answer = imported("new.ldnj", "mine.json");
            if (answer.status == 0) {
                assertThat(CheckJournal.check(folder.resolve("new.ldnj"))).isInstanceOf(Checked.Clean.class);
                Files.delete(folder.resolve("new.ldnj"));
            } else {
                answer.isRefused("");
            }
            assertThat(files()).containsExactly("mine.json", "mine.ldnj");
        }
    }

    private static byte[] mutated(byte[] document, Random random) {
        var text = new StringBuilder(new String(document, StandardCharsets.ISO_8859_1));
        int at = random.nextInt(text.length() - 40);
        switch (random.nextInt(5)) {
            case 0 -> text.setCharAt(at, (char) random.nextInt(256));
            case 1 -> text.delete(at, at + 1 + random.nextInt(30));
            case 2 -> text.insert(at, text.substring(at, at + 1 + random.nextInt(30)));
            case 3 -> text.setCharAt(digit(text, at), (char) ('0' + random.nextInt(10)));
            default -> {
                int line = text.indexOf("\n", at) + 1;
                int end = text.indexOf("\n", line) + 1;
                text.insert(line, line > 0 && end > line ? text.substring(line, end) : "");
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int digit(StringBuilder text, int from) {
        int at = from;
        while (at < text.length() - 1 && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
