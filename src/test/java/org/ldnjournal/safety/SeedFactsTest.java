package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.ldnjournal.plan.Protocols;

/**
 * What the program quotes is what the sources say, word by word: held against the list of facts that was taken from
 * them.
 */
class SeedFactsTest {
    private static final Map<String, Map<String, String>> FACTS = facts();
    private static final Map<String, Level> LEVELS = Map.of(
            "article", Level.ARTICLE, "expert opinion", Level.CLINICIAN, "anecdote", Level.ANECDOTE);

    private static Stream<Claim> ofFacts(List<Claim> claims) {
        return claims.stream().filter(claim -> claim.id().matches("F\\d+"));
    }

    @Test
    void quotesTheSourceWordByWord() {
        assertThat(ofFacts(Claims.shipped().all())).isNotEmpty().allSatisfy(claim -> {
            var fact = FACTS.get(claim.id());
            assertThat(plain(fact.get("quote"))).contains(plain(claim.quote()));
            assertThat(claim.source()).contains("source text " + fact.get("seed_file").charAt(2));
        });
    }

    @Test
    void givesTheLevelThatTheSourceHas() {
        assertThat(ofFacts(Claims.shipped().about(Topic.PLAN))).isNotEmpty().allSatisfy(claim ->
                assertThat(claim.level()).isEqualTo(LEVELS.get(FACTS.get(claim.id()).get("level"))));
    }

    @Test
    void everyProtocolQuotesOneOfItsClaims() {
        assertThat(Protocols.shipped()).allSatisfy(protocol -> assertThat(protocol.claims())
                .anySatisfy(id -> assertThat(Claims.shipped().claim(id).quote()).isEqualTo(protocol.quote())));
    }

    @Test
    void comparesEverySourceOnceForEachQuestion() {
        var rows = Comparison.shipped(Claims.shipped());
        assertThat(rows).hasSize(6).extracting(Comparison::source).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> row.cells().values().stream().flatMap(List::stream)
                .filter(claim -> claim.source().contains("source text"))
                .forEach(claim -> assertThat(claim.source())
                        .endsWith(row.source().substring(row.source().length() - 13))));
    }

    private static String plain(String words) {
        return words.replace("\\", "").strip();
    }

    private static Map<String, Map<String, String>> facts() {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var stream = SeedFactsTest.class.getResourceAsStream("seed_facts.csv");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8); var rows = format.parse(reader)) {
            return rows.stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.toMap()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
