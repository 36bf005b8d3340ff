package org.ldnjournal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldnjournal.journal.Reason;

/** The texts and the code agree, both ways. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources/org/ldnjournal");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern KEY = Pattern.compile("(?<![\\w./-])[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_]+)+");
    private static final Pattern TIME = Pattern.compile("\\b\\d\\d:\\d\\d\\b");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern FILE = Pattern.compile(".*\\.(pdf|properties|css|csv|txt|sql|png|ttf|md)");
    private static final Texts ENGLISH = Texts.of(Locale.UK);

    static Set<String> keys() {
        return ENGLISH.keys();
    }

    @Test
    void everyTextIsUsedSomewhere() throws IOException {
        var literals = literals();
        var prefixes = literals.stream().filter(word -> word.endsWith(".")).toList();
        assertThat(ENGLISH.keys().stream()
                .filter(key -> !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith)))
                .as("texts that nothing shows").isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var areas = ENGLISH.keys().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        assertThat(literals().stream()
                .filter(word -> KEY.matcher(word).matches() && !FILE.matcher(word).matches())
                .filter(word -> areas.contains(word.substring(0, word.indexOf('.'))))
                .filter(key -> ENGLISH.keys().stream()
                        .noneMatch(text -> text.equals(key) || text.startsWith(key + "."))))
                .as("keys without a text").isEmpty();
    }

    /** The mean of twenty days: in a sentence and in a table beside it. */
    @ParameterizedTest
    @CsvSource({"6.35, 6.4", "0.45, 0.4", "8.35, 8.4", "1.15, 1.2", "6.25, 6.2"})
    void aNumberIsRoundedAlikeWhereverItStands(double number, String said) {
        assertThat(ENGLISH.number(number, 1)).isEqualTo(said);
        assertThat(ENGLISH.get("trend.unclear.PAIN", number, 0.0)).contains("between " + said + " lower");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyTextIsAPatternWithoutStraightApostrophes(String key) {
        var pattern = ENGLISH.pattern(key);
        assertThat(pattern).isNotBlank().doesNotContain("'").doesNotContain("!").doesNotContain("\t");
        assertThat(new MessageFormat(pattern)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noKeyIsWrittenTwice(Language language) throws IOException {
        var bundle = language.equals(Language.ENGLISH) ? "Texts" : "Texts_" + language.code();
        try (var lines = Files.lines(RESOURCES.resolve("text/" + bundle + ".properties"))) {
            var keys = lines.filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    static List<Language> languages() {
        return Language.all();
    }

    static Stream<Arguments> translations() {
        return Language.all().stream().filter(language -> !language.equals(Language.ENGLISH))
                .flatMap(language -> properties("Texts_" + language.code()).entrySet().stream()
                        .map(text -> Arguments.of(language.code(), text.getKey(), text.getValue())));
    }

    @Test
    void everyLanguageHasEveryText() {
        assertThat(Language.all()).filteredOn(language -> !language.equals(Language.ENGLISH))
                .allSatisfy(language -> assertThat(ENGLISH.keys()).as(language.ownName())
                        .isSubsetOf(properties("Texts_" + language.code()).keySet()));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTranslationBelongsToATextAndFillsTheSamePlaces(String language, String key, String pattern) {
        assertThat(ENGLISH.has(key)).as("%s has an English text", key).isTrue();
        assertThat(places(pattern)).as("%s in %s", key, language).isEqualTo(places(ENGLISH.pattern(key)));
        assertThat(pattern).isNotBlank().doesNotContain("'").doesNotContain("!").doesNotContain("\t");
        assertThat(new MessageFormat(pattern)).isNotNull();
    }

    /** English is laid below, so that a text which is still to be translated is read and not missing. */
    @Test
    void anotherLanguageIsHeardAtOnceByAllWhoShareTheTexts() {
        var texts = Texts.of(Locale.UK);
        texts.speak(Locale.GERMANY);
        assertThat(texts.get("language.name")).isEqualTo("Deutsch");
        assertThat(texts.number(new BigDecimal("4.5"))).isEqualTo("4,5");
        assertThat(texts.keys()).containsAll(ENGLISH.keys());
    }

    @ParameterizedTest
    @CsvSource({"de, de-AT, de-AT", "de, en-US, de-DE", "en, de-DE, en-GB", "en, en-US, en-US"})
    void aLanguageUsesTheComputersNumbersAndDatesWhereItSpeaksIt(String language, String computer, String used) {
        assertThat(new Language(language).locale(Locale.forLanguageTag(computer)).toLanguageTag()).isEqualTo(used);
    }

    @Test
    void theLanguagesAreThoseThatHaveAFile() throws IOException {
        assertThat(Language.all()).extracting(Language::ownName).startsWith("English").contains("Deutsch");
        assertThat(Language.all()).extracting(Language::code).containsExactlyInAnyOrderElementsOf(codesOfFiles());
    }

    private static Set<String> codesOfFiles() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("text"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".properties"))
                    .map(name -> name.equals("Texts.properties") ? "en" : name.replaceAll("Texts_|\\.properties", ""))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void aDayCutShortEndsItsSentenceWithOnePoint() {
        var german = Texts.of(Locale.GERMANY);
        assertThat(german.get("today.why.notStarted", german.day(LocalDate.of(2026, 11, 21))))
                .isEqualTo("Ihr Plan beginnt am Sa., 21. Nov.");
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> properties(String bundle) {
        var read = new Properties();
        try (var file = Files.newBufferedReader(RESOURCES.resolve("text/" + bundle + ".properties"))) {
            read.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
    }

    @Test
    void saysAReasonAndTheReasonInsideIt() {
        assertThat(ENGLISH.say(Reason.of("grid.refused.line", 3, Reason.of("grid.refused.score", "bad"))))
                .isEqualTo("Nothing was pasted. Line 3: “bad” is not a whole number from 0 to 10.");
    }

    @Test
    void numbersHaveTheSignOfTheLocaleAndNoTrailingZeros() {
        assertThat(ENGLISH.milligrams(new BigDecimal("4.50"))).isEqualTo("4.5 mg");
        assertThat(Texts.of(Locale.GERMANY).milligrams(new BigDecimal("0.25"))).isEqualTo("0,25 mg");
        assertThat(ENGLISH.number(new BigDecimal("1000"))).isEqualTo("1000");
    }

    @Test
    void daysAreWrittenAsPeopleSayThem() {
        var day = LocalDate.of(2026, 11, 21);
        assertThat(ENGLISH.day(day)).isEqualTo("Sat 21 Nov");
        assertThat(ENGLISH.longDay(day)).isEqualTo("Saturday 21 November");
        assertThat(ENGLISH.day(day, LocalDate.of(2026, 1, 1))).isEqualTo("Sat 21 Nov");
        assertThat(ENGLISH.day(day, LocalDate.of(2027, 1, 1))).isEqualTo("Sat, 21 Nov 2026");
        assertThat(Texts.of(Locale.GERMANY).day(day, LocalDate.of(2027, 1, 1))).isEqualTo("Sa., 21. Nov. 2026");
        assertThat(ENGLISH.longDay(day, LocalDate.of(2026, 1, 1))).isEqualTo("Saturday 21 November");
        assertThat(ENGLISH.longDay(day, LocalDate.of(2027, 1, 1))).isEqualTo(ENGLISH.longDate(day));
        assertThat(ENGLISH.time(LocalTime.of(21, 14))).isEqualTo("21:14");
    }

    @Test
    void timesAreExamplesAsTheCountryWritesThem() {
        assertThat(ENGLISH.keys()).filteredOn(key -> TIME.matcher(ENGLISH.pattern(key)).find())
                .as("only in a file a time is written the same everywhere").allMatch(key -> key.startsWith("import."));
        var refusal = Reason.of("planForm.refused.time", LocalTime.of(22, 0));
        assertThat(ENGLISH.say(refusal)).isEqualTo("Type a time, such as 22:00.");
        assertThat(Texts.of(Locale.US).say(refusal)).isEqualTo("Type a time, such as 10:00\u202fPM.");
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        assertThat(Texts.of(Locale.JAPAN).get("dose.refused.empty")).isEqualTo(ENGLISH.get("dose.refused.empty"));
    }

    private static Set<String> literals() throws IOException {
        try (var java = Files.walk(SOURCES); var data = Files.walk(RESOURCES)) {
            return Stream.concat(
                    java.filter(file -> file.toString().endsWith(".java")).flatMap(file -> matches(file, STRING, 1)),
                    data.filter(file -> file.toString().matches(".*\\.(csv|json|tsv)"))
                            .flatMap(file -> matches(file, KEY, 0)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> matches(Path file, Pattern pattern, int group) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(found -> found.group(group));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void oneIsNotSpokenOfAsMany() {
        var english = Texts.of(Locale.UK);
        assertThat(english.get("trend.logged.BASELINE", 1, 1)).isEqualTo("Before LDN: 1 of 1 day logged.");
        assertThat(english.get("trend.detail.pointsLower", 1.0)).isEqualTo("A typical day is 1 point lower.");
        assertThat(english.get("trend.detail.pointsLower", 0.5)).isEqualTo("A typical day is 0.5 points lower.");
        assertThat(english.get("report.changed.noMean", 0, 14)).isEqualTo("no value (0 of 14 days)");
        assertThat(english.get("report.changed.mean", "4.5", 1, 1)).endsWith("(1 of 1 day)");
        assertThat(english.get("cli.check.clean", "x", 1, 1, 1, 1, 1, 1, 1, 1, 1))
                .contains("1 entry, 1 dose, 1 medicine, "
                + "1 laboratory value, 1 plan, 1 decision, 1 preparation, 1 change kept");
    }
}
