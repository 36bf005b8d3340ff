package org.ldnjournal.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldnjournal.text.Language;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Shortcut;

/** The pages of docs/guide: there in every language, true of the program, and without a link that leads nowhere. */
class GuideTest {
    private static final Path PAGES = Path.of("docs/guide");
    private static final Pattern KEY = Pattern.compile("`([^`]+)`");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]+]\\(([^)]+)\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)]+)\\)");
    private static final Pattern TOPIC = Pattern.compile("(?:GuideTopic\\.set\\(\\w+, |new Place\\()\"([a-z-]+)\"");
    private static final String OUR_KEYS = "0 9 - + = Tab Shift+Tab Space Delete Enter Left Right Up Down Home End "
            + "Page·Up Page·Down Ctrl Ctrl+1 Ctrl+7 Ctrl+Left Ctrl+Right Shift+Left Shift+Right";

    /** A page of a language, as it is written. */
    record Written(Language language, String name) {
        String words() {
            return read(PAGES.resolve(language.code()).resolve(name + ".md"));
        }

        List<String> all(Pattern pattern, int group) {
            return pattern.matcher(words()).results().map(found -> found.group(group)).toList();
        }
    }

    static List<Written> pages() {
        return Language.all().stream()
                .flatMap(language -> names(language).stream().map(name -> new Written(language, name))).toList();
    }

    private static Set<String> names(Language language) {
        try (var files = Files.list(PAGES.resolve(language.code()))) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Guide guide(Language language) {
        return Guide.of(Locale.of(language.code()));
    }

    @Test
    void everyLanguageHasThePagesThatEnglishHas() {
        assertThat(Language.all()).allSatisfy(language ->
                assertThat(names(language)).as(language.code()).isEqualTo(names(Language.ENGLISH)));
    }

    @Test
    void everyPageStandsInTheListOfPages() {
        assertThat(Language.all()).allSatisfy(language -> assertThat(guide(language).pages())
                .extracting(GuidePage::name).containsExactlyInAnyOrderElementsOf(names(language)));
    }

    @Test
    void everyScreenHasAPage() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var topics = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> TOPIC.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(topics).contains("today", "settings", "start", "evidence", "recovery");
            assertThat(names(Language.ENGLISH)).containsAll(topics);
        }
    }

    @Test
    void whatNoLanguageHasIsReadInEnglish() {
        assertThat(Guide.of(Locale.JAPAN).pages()).hasSameSizeAs(guide(Language.ENGLISH).pages());
        assertThat(Guide.of(Locale.JAPAN).pages().getFirst().title()).isEqualTo("The guide to LDN Journal");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAPageAndAHeadingOfIt(Written page) {
        var guide = guide(page.language());
        assertThat(page.all(LINK, 1)).allSatisfy(link -> {
            var address = Address.of(link, page.name()).orElseThrow();
            assertThat(guide.page(address.page())).as(link).isPresent();
            address.heading().ifPresent(anchor -> assertThat(guide.page(address.page()).orElseThrow().sections())
                    .as(link).anyMatch(section -> Address.anchor(section.heading()).equals(anchor)));
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPictureIsThereAndSaysInWordsWhatItShows(Written page) {
        assertThat(page.all(PICTURE, 2)).allSatisfy(picture ->
                assertThat(PAGES.resolve(page.language().code()).resolve(picture)).exists());
        assertThat(page.all(PICTURE, 1)).allSatisfy(words -> assertThat(words).isNotBlank());
    }

    /** So that what is said in one language is not missing in the other. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyLanguageSaysTheSameInTheSameOrder(Written page) {
        var english = new Written(Language.ENGLISH, page.name());
        assertThat(shape(page)).isEqualTo(shape(english));
    }

    private static List<String> shape(Written page) {
        return page.words().lines().map(line -> line.replaceFirst("^(#+ |- |\\d+\\. |> |\\| |!\\[|).*", "$1")).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyKeyThatIsNamedIsKnownToTheProgram(Written page) {
        assertThat(page.all(KEY, 1)).isSubsetOf(keys(page.language()));
    }

    @Test
    void theKeyboardCardNamesEveryKeyOfTheProgram() {
        assertThat(Language.all()).allSatisfy(language -> assertThat(new Written(language, "keyboard").all(KEY, 1))
                .containsAll(keys(language)));
    }

    private static Set<String> keys(Language language) {
        var texts = Texts.of(Locale.of(language.code()));
        return Stream.concat(Stream.of(Shortcut.values()).map(shortcut -> shortcut.words(texts)),
                Stream.of(OUR_KEYS.split(" ")).map(key -> key.replace('·', ' ')).map(key -> Shortcut.words(key, texts)))
                .collect(Collectors.toSet());
    }

    /** What is strong on a page is written so in the program: a button, a choice, a field. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyStrongWordIsAWordOfTheProgram(Written page) {
        var said = said(page.language());
        assertThat(page.all(STRONG, 1)).allSatisfy(words -> assertThat(said.contains(words)).as(words).isTrue());
    }

    private static Set<String> said(Language language) {
        var file = language.equals(Language.ENGLISH) ? "Texts.properties" : "Texts_" + language.code() + ".properties";
        var texts = new Properties();
        try (var lines = Files.newBufferedReader(Path.of("src/main/resources/org/ldnjournal/text", file))) {
            texts.load(lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts.values().stream().map(text -> text.toString().replace(" ›", "")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsMadeOfWhatCanBeShown(Written page) {
        var used = new TreeSet<String>();
        collect(guide(page.language()).page(page.name()).orElseThrow().document(), used);
        assertThat(used).isSubsetOf("Document", "Heading", "Paragraph", "BulletList", "OrderedList", "ListItem",
                "BlockQuote", "TableBlock", "TableHead", "TableBody", "TableRow", "TableCell", "Text", "SoftLineBreak",
                "StrongEmphasis", "Code", "Link", "Image");
    }

    private static void collect(Node part, Set<String> used) {
        used.add(part.getClass().getSimpleName());
        for (var child = part.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, used);
        }
    }

    /** A page is printed on one or two sheets. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsShort(Written page) {
        assertThat(page.words().split("\\s+")).hasSizeLessThan(600);
        assertThat(page.words()).doesNotContain("'").doesNotContain("http").startsWith("# ");
    }

    @Test
    void everyPageHasOneTitleAndNoLevelIsLeftOut() {
        assertThat(pages()).allSatisfy(page -> {
            var levels = new ArrayList<Integer>();
            page.words().lines().filter(line -> line.startsWith("#")).forEach(line -> levels.add(line.indexOf(' ')));
            assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
            assertThat(IntStream.range(1, levels.size()))
                    .allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1);
        });
    }
}
