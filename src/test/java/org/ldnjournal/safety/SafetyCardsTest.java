package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.safety.Cards.Drawer;
import org.ldnjournal.safety.Name.Group;

/** What the build writes is what the lists say, each read here by itself, and each card of it is found. */
class SafetyCardsTest {
    private static final int NEAR_MISSES = 3_000;

    @TempDir
    Path folder;

    private Cards written() throws IOException {
        SafetyCards.main(new String[] {folder.toString()});
        return new Cards(Files.readAllBytes(folder.resolve("org/ldnjournal/safety/safety.cards")));
    }

    /** The tests of this package, and the program where the build wrote nothing, read the cards of the lists. */
    @Test
    void theBuildWritesTheCardsOfTheLists() throws IOException {
        assertThat(written().text()).isEqualTo(SafetyCards.ofLists().text());
    }

    @Test
    void everyNameOfTheListsIsFoundAsTheGravestThatIsWrittenLikeIt() throws IOException {
        var index = new NameIndex(written());
        var names = VocabularyFiles.names();
        assertThat(new Vocabulary(written()).size()).isEqualTo(names.size());
        var alike = names.stream()
                .collect(Collectors.groupingBy(name -> List.of(name.wholeEntry(), key(name.text()))));
        assertThat(alike.values()).hasSizeGreaterThan(1_500).allSatisfy(same -> {
            var atoms = Atoms.of(same.getFirst().text());
            var found = (same.getFirst().wholeEntry() ? index.wholeEntry(atoms) : index.at(atoms)).orElseThrow();
            assertThat(found.group()).isEqualTo(same.stream().map(Name::group).min(Group::compareTo).orElseThrow());
            assertThat(same.size() == 1 ? same : same.stream().flatMap(name -> Stream.of(name, name.asking()))
                    .toList()).contains(found);
        });
    }

    @Test
    void aBeginningIsCompletedWithEachNameOfTheListsThatIsNoSlip() throws IOException {
        var matcher = new MedicineMatcher(new Vocabulary(written()));
        var keys = VocabularyFiles.names().stream().filter(name -> !name.asks() || !name.wholeEntry())
                .filter(name -> !name.isSlip())
                .map(name -> key(name.text())).collect(Collectors.toSet());
        var beginnings = keys.stream().map(key -> key.substring(0, Math.min(3, key.length()))).distinct();
        assertThat(beginnings).hasSizeGreaterThan(500).allSatisfy(beginning ->
                assertThat(matcher.complete(beginning, keys.size()).stream().map(SafetyCardsTest::key))
                        .containsExactlyInAnyOrderElementsOf(keys.stream()
                                .filter(key -> key.startsWith(beginning)).toList()));
    }

    /** But for those that share their letters with one that is never meant. */
    @Test
    void aMisspeltWordIsComparedWithEachNameOfTheListsThatItMayBe() throws IOException {
        var spelling = new Spelling(written());
        var alike = VocabularyFiles.names().stream().filter(name -> !name.wholeEntry())
                .filter(name -> Atoms.of(name.text()).stream().noneMatch(Atoms::isNumber))
                .collect(Collectors.groupingBy(name -> key(name.text())));
        alike.values().removeIf(names -> names.stream().anyMatch(name -> name.suggestion().isEmpty()));
        var sounds = alike.keySet().stream().map(Sound::of).filter(sound -> sound.length() >= 4)
                .collect(Collectors.toSet());
        var slips = sounds.stream().map(sound -> new StringBuilder(sound).deleteCharAt(2).toString())
                .filter(word -> word.length() >= 5 && word.length() <= 40).distinct()
                .filter(word -> fewestSlips(word, sounds) <= 1)
                .collect(Collectors.toMap(word -> word, word -> fewestSlips(word, sounds)));
        assertThat(slips).hasSizeGreaterThan(1_000).allSatisfy((word, fewest) -> assertThat(spelling.nearest(word))
                .extracting(Spelling.Near::slips).startsWith(fewest).containsOnly(fewest));
    }

    /** A word that lost a letter may sound otherwise altogether, and is then not near. */
    private static int fewestSlips(String word, Set<String> sounds) {
        return sounds.stream().filter(sound -> sound.charAt(0) == Sound.of(word).charAt(0))
                .mapToInt(sound -> Spelling.slips(Sound.of(word), sound, 1)).min().orElse(2);
    }

    @Test
    void eachIngredientAndEachWordOnABoxIsOnItsCards() throws IOException {
        var cards = written();
        assertThat(VocabularyFiles.rows("ingredients.csv")).isNotEmpty().allSatisfy(row -> {
            assertThat(cards.all(Drawer.INTERVAL, row.get("ingredient"))).containsExactly(row.get("interval"));
            assertThat(cards.all(Drawer.EXTENDED, row.get("ingredient"))).containsExactly(row.get("extended"));
        });
        var box = new BoxWords(cards);
        assertThat(VocabularyFiles.lines("box_words.txt")).filteredOn(line -> line.matches("[a-z]+:.*")).isNotEmpty()
                .allSatisfy(line -> {
                    var words = line.split("[: ]+");
                    var kind = BoxWords.Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
                    assertThat(Stream.of(words).skip(1).map(SafetyCardsTest::key)).isNotEmpty()
                            .allMatch(word -> box.is(word, kind)).containsAll(cards.all(Drawer.BOX_KIND, kind.name()));
                });
    }

    @Test
    void eachClaimIsItsRow() {
        var claims = Claims.shipped();
        var rows = VocabularyFiles.rows("claims.csv");
        assertThat(claims.all()).hasSameSizeAs(rows);
        assertThat(rows).allSatisfy(row -> {
            var claim = claims.claim(row.get("id"));
            assertThat(List.of(claim.textKey(), claim.quote(), claim.source(), claim.address(), claim.level().name(),
                    String.join(" ", claim.conflicts()), claim.read().toString())).containsExactly(row.get("text"),
                    row.get("quote"), row.get("source"), row.get("address"), row.get("level"), row.get("conflicts"),
                    row.getOrDefault("read", VocabularyFiles.property("date")));
        });
    }

    @Test
    void eachClaimIsAboutTheTopicOfItsRow() throws IOException {
        var cards = written();
        var ids = VocabularyFiles.rows("claims.csv").stream().collect(Collectors.groupingBy(row ->
                row.getOrDefault("topic", "").isEmpty() ? Topic.OTHER : Topic.valueOf(row.get("topic")),
                Collectors.mapping(row -> row.get("id"), Collectors.toList())));
        assertThat(ids).containsOnlyKeys(Topic.values()).allSatisfy((topic, own) -> {
            assertThat(cards.all(Drawer.TOPIC, topic.name())).isEqualTo(own);
            assertThat(Claims.shipped().about(topic)).extracting(Claim::id).containsExactlyInAnyOrderElementsOf(own);
        });
    }

    private static String key(String text) {
        return Atoms.joined(Atoms.of(text));
    }

    @Test
    void everyCardIsFoundByItsKeyAndByNoOther() throws IOException {
        var cards = written();
        var plain = read(cards);
        for (var drawer : Drawer.values()) {
            var keys = List.copyOf(plain.get(drawer).keySet());
            assertThat(Stream.concat(keys.stream(), nearMisses(keys).stream())).isNotEmpty().allSatisfy(key -> {
                var values = plain.get(drawer).getOrDefault(key, List.of());
                assertThat(cards.all(drawer, key)).isEqualTo(values);
                assertThat(cards.first(drawer, key)).isEqualTo(values.stream().findFirst());
            });
        }
    }

    @Test
    void cardsWhoseKeysBeginAlikeComeInTheOrderOfTheirKeys() throws IOException {
        var cards = written();
        var names = read(cards).get(Drawer.COMPLETION);
        for (var start : List.of("", "o", "oxy", "oxycod", "oxycodone", "tra", "zz", "9", "ø")) {
            assertThat(cards.beginningWith(Drawer.COMPLETION, start)).isEqualTo(names.entrySet().stream()
                    .filter(card -> card.getKey().startsWith(start)).flatMap(card -> card.getValue().stream())
                    .toList());
        }
    }

    /** The text taken apart from its first line to its last. */
    private static Map<Drawer, Map<String, List<String>>> read(Cards cards) {
        var drawers = new TreeMap<Drawer, Map<String, List<String>>>();
        for (var line : new String(cards.text(), StandardCharsets.UTF_8).split("\n")) {
            var tab = line.indexOf('\t');
            drawers.computeIfAbsent(Drawer.values()[line.charAt(0) - 'A'], _ -> new TreeMap<>())
                    .computeIfAbsent(line.substring(1, tab), _ -> new ArrayList<>()).add(line.substring(tab + 1));
        }
        return drawers;
    }

    /** These with one letter more, less, or changed. */
    private static List<String> nearMisses(List<String> names) {
        var random = new Random(20261122);
        return random.ints(NEAR_MISSES, 0, names.size()).mapToObj(names::get).map(name -> {
            var text = new StringBuilder(name);
            var at = random.nextInt(name.length());
            var letter = (char) ('a' + random.nextInt(26));
            return switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at).toString();
                case 1 -> text.insert(at, letter).toString();
                default -> text.append(letter).toString();
            };
        }).toList();
    }
}
