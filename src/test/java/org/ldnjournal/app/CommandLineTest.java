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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.exchange.Json;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;

/** The commands as they are typed: status, the one line of a refusal, and the files they leave. */
class CommandLineTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T19:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    /** What a command answered. */
    private record Answer(int status, String out, String err) {
        void isRefusedInOneLine() {
            assertThat(status).isEqualTo(1);
            assertThat(err.lines()).hasSize(1);
            assertThat(err).doesNotContain("Exception").doesNotContain("\tat ");
            assertThat(out).isEmpty();
        }
    }

    private static Answer run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(Texts.of(Locale.UK), CLOCK, new PrintWriter(out), new PrintWriter(err));
        int status = CommandLineProgram.run(console, _ -> 7, words);
        return new Answer(status, out.toString(), err.toString());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Answer demo(String name, String... more) {
        return run(Stream.concat(Stream.of("demo", "--weeks", "6", "--out", path(name)), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private JournalContents contents(String name) {
        return switch (JournalFile.openReadOnly(folder.resolve(name))) {
            case Opened.Open(var file) -> {
                try (file) {
                    yield file.journal().contents();
                }
            }
            case Opened.Refused refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void aBackupIsMadeAndCheckedAndNothingElseChanges() throws IOException {
        demo("mine.ldnj");
        var to = Files.createDirectory(folder.resolve("elsewhere"));
        var made = run("backup", "--journal", path("mine.ldnj"), "--to", to.toString());
        assertThat(made.status()).isZero();
        assertThat(run("check", "--journal", to.resolve("mine 2026-11-22 19.00.00.ldnj").toString()).status()).isZero();
        run("backup", "--journal", path("mine.ldnj"), "--to", path("missing")).isRefusedInOneLine();
        assertThat(files()).containsExactly("elsewhere", "mine.ldnj");
    }

    @Test
    void whatCanBeReadIsRecoveredBesideADamagedJournal() throws IOException {
        demo("mine.ldnj");
        var bytes = Files.readAllBytes(folder.resolve("mine.ldnj"));
        Arrays.fill(bytes, bytes.length - 4096, bytes.length, (byte) 7);
        Files.write(folder.resolve("mine.ldnj"), bytes);
        run("check", "--journal", path("mine.ldnj")).isRefusedInOneLine();
        var recovered = run("recover", "--journal", path("mine.ldnj"));
        assertThat(recovered.status()).isZero();
        assertThat(recovered.out()).contains("mine recovered.ldnj");
        assertThat(run("check", "--journal", path("mine recovered.ldnj")).status()).isZero();
        assertThat(folder.resolve("mine.ldnj")).hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "demo --help", "report --help", "calendar --help", "response --help",
            "medicine --help", "check --help", "backup --help", "recover --help", "-h"})
    void helpIsEverywhere(String words) {
        var answer = run(words.split(" "));
        assertThat(answer.status).isZero();
        assertThat(answer.out).startsWith("Usage: ldn-journal").doesNotContain("null");
        assertThat(answer.err).isEmpty();
    }

    @Test
    void saysItsVersion() {
        assertThat(run("--version").out).matches("LDN Journal \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(run().status).isEqualTo(7);
        assertThat(run("--journal", path("my.ldnj")).status).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "demo", "demo --weeks 2", "demo --weeks two --out x", "demo --weeks 2 --out x --until yesterday",
        "report --out x", "report --journal x", "calendar --journal x", "calendar --out x", "medicine", "check",
        "nonsense", "--nonsense", "check --journal", "report --journal x --out y --from 1"
    })
    void wrongUseIsTwo(String words) {
        var answer = run(words.split(" "));
        assertThat(answer.status).isEqualTo(2);
        assertThat(answer.err.lines()).hasSize(1).first().asString().endsWith("--help)");
    }

    @Test
    void writesASampleJournal() throws IOException {
        var answer = demo("a b.ldnj");
        assertThat(answer.err).isEmpty();
        assertThat(answer.status).isZero();
        assertThat(files()).containsExactly("a b.ldnj");
        assertThat(contents("a b.ldnj").entries().lastKey()).hasToString("2026-11-22");
    }

    @Test
    void theSameSeedAndDateGiveTheSameJournal() {
        demo("one.ldnj", "--seed", "5", "--until", "2026-03-29");
        demo("two.ldnj", "--seed", "5", "--until", "2026-03-29");
        demo("other.ldnj", "--seed", "6", "--until", "2026-03-29");
        assertThat(contents("one.ldnj")).isEqualTo(contents("two.ldnj")).isNotEqualTo(contents("other.ldnj"));
        assertThat(contents("one.ldnj").entries().lastKey()).hasToString("2026-03-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2611"})
    void refusesWeeksThatNobodyHas(String weeks) throws IOException {
        run("demo", "--weeks=" + weeks, "--out", path("x.ldnj")).isRefusedInOneLine();
        assertThat(files()).isEmpty();
    }

    @Test
    void neverReplacesAFileByASample() throws IOException {
        Files.writeString(folder.resolve("mine.ldnj"), "mine");
        demo("mine.ldnj").isRefusedInOneLine();
        assertThat(folder.resolve("mine.ldnj")).hasContent("mine");
        assertThat(files()).containsExactly("mine.ldnj");
    }

    @Test
    void namesAFolderThatIsMissing() throws IOException {
        var answer = demo("no/such/x.ldnj");
        answer.isRefusedInOneLine();
        assertThat(answer.err).contains(path("no/such"));
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesASampleThatWouldBeginBeforeItsCalendar() {
        demo("x.ldnj", "--until", "1900-01-05").isRefusedInOneLine();
    }

    @Test
    void writesTheDoctorsPage() throws IOException {
        demo("j.ldnj");
        var answer = run("report", "--journal", path("j.ldnj"), "--out", path("page.pdf"));
        assertThat(answer.err).isEmpty();
        assertThat(answer.status).isZero();
        assertThat(Files.readString(folder.resolve("page.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(run("report", "--journal", path("j.ldnj"), "--out", path("page.pdf")).status).isZero();
        assertThat(files()).containsExactly("j.ldnj", "page.pdf");
    }

    @Test
    void saysWhatItIsDoingOnlyToWhoWatches() {
        demo("j.ldnj");
        var out = new StringWriter();
        var err = new StringWriter();
        var watched = new Console(Texts.of(Locale.UK), CLOCK, new PrintWriter(out), new PrintWriter(err), () -> true,
                _ -> Optional.empty());
        CommandLineProgram.run(watched, _ -> 0, "report", "--journal", path("j.ldnj"), "--out", path("page.pdf"));
        assertThat(err.toString()).startsWith("Reading " + path("j.ldnj")).contains("Making the pages of ");
        assertThat(out.toString()).isEqualToIgnoringNewLines("Page written: " + path("page.pdf"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            no/such/page.pdf,
            .,
            page.pdf, --from 2026-11-20 --to 2026-11-01
            page.pdf, --to 2026-11-23
            j.ldnj,
            """)
    void refusesAPageAndLeavesNothing(String out, String more) throws IOException {
        demo("j.ldnj");
        var before = Files.readAllBytes(folder.resolve("j.ldnj"));
        var words = Stream.concat(Stream.of("report", "--journal", path("j.ldnj"), "--out", path(out)),
                more == null ? Stream.of() : Stream.of(more.split(" ")));
        run(words.toArray(String[]::new)).isRefusedInOneLine();
        assertThat(files()).containsExactly("j.ldnj");
        assertThat(folder.resolve("j.ldnj")).hasBinaryContent(before);
    }

    @Test
    void writesTheCalendarAndReplacesOnlyACalendar() throws IOException {
        demo("j.ldnj");
        var before = Files.readAllBytes(folder.resolve("j.ldnj"));
        var words = new String[] {"calendar", "--journal", path("j.ldnj"), "--out", path("plan.ics")};
        assertThat(run(words).err).isEmpty();
        var first = Files.readString(folder.resolve("plan.ics"));
        assertThat(run(words).status).isZero();
        assertThat(first).startsWith("BEGIN:VCALENDAR\r\n").doesNotContainIgnoringCase("naltrexone")
                .isEqualTo(Files.readString(folder.resolve("plan.ics")));
        assertThat(run(Stream.concat(Stream.of(words), Stream.of("--names")).toArray(String[]::new)).status).isZero();
        assertThat(folder.resolve("plan.ics")).content().contains("SUMMARY:Take low-dose naltrexone (LDN)");
        run("calendar", "--journal", path("j.ldnj"), "--out", path("j.ldnj")).isRefusedInOneLine();
        run("calendar", "--journal", path("j.ldnj"), "--out", path("no/such/plan.ics")).isRefusedInOneLine();
        assertThat(folder.resolve("j.ldnj")).hasBinaryContent(before);
        assertThat(files()).containsExactly("j.ldnj", "plan.ics");
    }

    @Test
    void aJournalWithoutAPlanHasNothingForACalendar() throws IOException {
        switch (JournalFile.create(folder.resolve("new.ldnj"))) {
            case Opened.Open(var file) -> file.close();
            case Opened.Refused refused -> throw new AssertionError(refused);
        }
        var answer = run("calendar", "--journal", path("new.ldnj"), "--out", path("plan.ics"));
        answer.isRefusedInOneLine();
        assertThat(answer.err).startsWith("There is no plan yet");
        assertThat(files()).containsExactly("new.ldnj");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "calendar", "check"})
    void readsOnlyJournals(String command) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear diary");
        for (var name : List.of("letter.txt", "missing.ldnj", ".")) {
            var words = Stream.concat(Stream.of(command, "--journal", path(name)),
                    command.equals("check") ? Stream.of() : Stream.of("--out", path("p.out")));
            run(words.toArray(String[]::new)).isRefusedInOneLine();
        }
        assertThat(folder.resolve("letter.txt")).hasContent("Dear diary");
        assertThat(files()).containsExactly("letter.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report --journal j --out p.pdf --from 2026-13-01 | “2026-13-01” is not a date. Type a date such as 2026-11-22.
            demo --weeks 2 --out x --until soon              | “soon” is not a date. Type a date such as 2026-11-22.
            demo --weeks abc --out x                         | “abc” is not a whole number. Type one such as 12.
            demo --weeks 2 --out x --seed 1.5                | “1.5” is not a whole number. Type one such as 12.
            """)
    void saysWhatIsNoDateAndWhatIsNoNumber(String words, String said) {
        var answer = run(words.split(" "));
        assertThat(answer.status).isEqualTo(2);
        assertThat(answer.err).startsWith(said + " (see ldn-journal ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "calendar", "check"})
    void saysThatAFolderIsAFolder(String command) {
        var words = Stream.concat(Stream.of(command, "--journal", path(".")),
                command.equals("check") ? Stream.of() : Stream.of("--out", path("p.out")));
        assertThat(run(words.toArray(String[]::new)).err).contains("is a folder");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 10})
    void saysInPlainWordsThatAJournalIsCutOff(int parts) throws IOException {
        demo("j.ldnj");
        var whole = Files.readAllBytes(folder.resolve("j.ldnj"));
        Files.write(folder.resolve("j.ldnj"), java.util.Arrays.copyOf(whole, whole.length / parts));
        for (var command : List.of("check", "report")) {
            var words = Stream.concat(Stream.of(command, "--journal", path("j.ldnj")),
                    command.equals("check") ? Stream.of() : Stream.of("--out", path("p.pdf")));
            var answer = run(words.toArray(String[]::new));
            answer.isRefusedInOneLine();
            assertThat(answer.err).contains("is damaged").doesNotContain("SQLITE", "malformed");
        }
    }

    /** One line for each name, also for an empty one: a program that reads the lines can count on it. */
    @Test
    void anEmptyNameIsNotRecognised() {
        var answer = run("medicine", "");
        assertThat(answer.status).isZero();
        assertThat(answer.out).startsWith("\tnot-recognised\t");
    }

    @Test
    void checkFindsASampleCleanAndChangesNothing() throws IOException {
        demo("j.ldnj");
        var before = Files.readAllBytes(folder.resolve("j.ldnj"));
        var answer = run("check", "--journal", path("j.ldnj"));
        assertThat(answer.err).isEmpty();
        assertThat(answer.status).isZero();
        assertThat(answer.out).contains("clean");
        assertThat(files()).containsExactly("j.ldnj");
        assertThat(folder.resolve("j.ldnj")).hasBinaryContent(before);
    }

    @Test
    void answersEachMedicineInALineOfItsOwn() {
        var answer = run("medicine", "Co-codamol 8/500", "Größe", "two\nlines\tand a tab", "");
        assertThat(answer.status).isZero();
        assertThat(answer.out.lines()).hasSize(4).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(5)
                .satisfies(cells -> assertThat(cells[1]).isIn("opioid", "near-opioid", "contains-naltrexone", "ask",
                        "not-opioid", "not-recognised"))
                .satisfies(cells -> assertThat(cells[3]).isIn("short", "long", "depot", "none")));
        assertThat(answer.out).contains("Größe\t").contains("two lines and a tab\t");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            codeine,          opioid,              codeine,    short
            Embeda,           opioid,              morphine,   long
            Revia,            contains-naltrexone, naltrexone, none
            ibuprofen,        not-opioid,          *,          none
            xyzzyplugh,       not-recognised,      '',         none
            iodine,           not-opioid,          *,          none
            """)
    void saysWhatAMedicineIs(String name, String kind, String ingredient, String acting) {
        var cells = run("medicine", name).out.strip().split("\t", -1);
        assertThat(cells[0]).isEqualTo(name);
        assertThat(cells[1]).isEqualTo(kind);
        assertThat(cells[2]).matches(found -> ingredient.equals("*") || found.equals(ingredient));
        assertThat(cells[3]).isEqualTo(acting);
        assertThat(cells[4]).isNotBlank();
    }

    @Test
    void aNameMayBeginWithAMinusAfterTwo() {
        assertThat(run("medicine", "--", "-x").out).startsWith("-x\t");
    }

    @Test
    void anAtSignIsNoFileOfArguments() throws IOException {
        Files.writeString(folder.resolve("names"), "codeine");
        assertThat(run("medicine", "@" + path("names")).out).startsWith("@" + path("names") + "\t");
    }

    @Test
    void theResponseAsJsonHoldsTheNumbersBehindItsSentences() {
        demo("a.ldnj");
        var answer = run("response", "--journal", path("a.ldnj"), "--json");
        assertThat(answer.status).isZero();
        var document = Json.object(answer.out);
        var comparisons = Json.objects(document.get("comparisons"));
        assertThat(comparisons).extracting(one -> one.get("score"))
                .contains("PAIN", "FATIGUE", "SLEEP_QUALITY", "SLEEP_HOURS");
        assertThat(comparisons).allSatisfy(one -> {
            var before = Json.numbers(one.get("baselineValues"));
            var after = Json.numbers(one.get("comparisonValues"));
            assertThat((List<?>) one.get("baselineDays")).hasSameSizeAs(before);
            assertThat((List<?>) one.get("comparisonDays")).hasSameSizeAs(after);
            assertThat(one.get("baselineMean")).isEqualTo(mean(before));
            assertThat(one.get("comparisonMean")).isEqualTo(mean(after));
            if (one.get("difference") instanceof Map<?, ?> difference) {
                assertThat(difference.get("value")).isEqualTo(mean(after) - mean(before));
            } else {
                assertThat(Math.min(before.size(), after.size())).isLessThan(7);
            }
            assertThat(one).containsKeys("higherIsBetter", "percent", "band", "nap", "hodgesLehmann", "lag1");
            assertThat((String) one.get("sentence")).isNotBlank();
        });
        assertThat(comparisons).anySatisfy(one -> assertThat(one.get("difference")).isInstanceOf(Map.class));
        assertThat(run("response", "--journal", path("a.ldnj")).out)
                .contains(comparisons.stream().map(one -> (String) one.get("sentence")).toList());
    }

    private static Double mean(List<Double> values) {
        return values.isEmpty() ? null : values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Test
    void theResponseOfAMissingJournalIsRefusedInOneLine() {
        run("response", "--journal", path("missing.ldnj"), "--json").isRefusedInOneLine();
    }

    @Test
    void answersAndWritesInTheLanguageAskedFor() {
        assertThat(demo("german.ldnj", "--language", "de").out()).contains("Beispieltagebuch geschrieben");
        assertThat(contents("german.ldnj").person().name()).isEqualTo("Beispielperson (erfunden)");
        assertThat(run("--language=de", "--help").out()).contains("Zeigt diese Hilfe.");
        assertThat(run("check", "--journal", path("none.ldnj"), "--language", "de").err())
                .contains("Es gibt keine Datei");
    }

    @Test
    void namesTheLanguagesItSpeaks() {
        var answer = run("check", "--language", "tlh", "--journal", path("none.ldnj"));
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("“tlh” is not a language of this program. Choose one of: en, de.");
    }
}
