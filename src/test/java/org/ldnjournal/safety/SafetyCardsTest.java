package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.safety.Cards.Drawer;

/** What the build writes is what the lists say, and each card of it is found. */
class SafetyCardsTest {
    private static final int NEAR_MISSES = 3_000;

    @TempDir
    Path folder;

    private Cards written() throws IOException {
        SafetyCards.main(new String[] {folder.toString()});
        return new Cards(Files.readAllBytes(folder.resolve("org/ldnjournal/safety/safety.cards")));
    }

    @Test
    void whatTheBuildWritesAnswersAsTheListsDo() throws IOException {
        var built = new MedicineMatcher(new Vocabulary(written()));
        var fromLists = new MedicineMatcher(new Vocabulary(SafetyCards.ofLists()));
        assertThat(Stream.concat(names().stream(), nearMisses(names()).stream())).hasSizeGreaterThan(5_000)
                .allSatisfy(name -> assertThat(built.recognise(name)).isEqualTo(fromLists.recognise(name)));
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

    private static List<String> names() {
        return VocabularyFiles.names().stream().map(Name::text).toList();
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
