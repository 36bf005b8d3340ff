package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No screen and no page can show a clinical sentence that is not in the registry: such sentences stand in the texts of
 * claims, which only a claim gives out, and of findings, which cannot be made without a claim. Other texts with
 * clinical words were read one by one and stand in {@code clinical_texts_reviewed.txt}: they name a field, a choice or
 * a screen, or hand on a claim.
 */
class ClaimRegistryTest {
    private static final Path SOURCES = Path.of("src/main/java/org/ldnjournal");
    private static final Path TEXTS = Path.of("src/main/resources/org/ldnjournal/text/Texts.properties");
    private static final Path REVIEWED =
            Path.of("src/test/resources/org/ldnjournal/safety/clinical_texts_reviewed.txt");
    private static final Pattern CLINICAL =
            Pattern.compile("(?i)withdrawal|overdose|\\bliver|kidney|pregnan|breast|opioid|"
            + "\\btrials?\\b|placebo|\\bcoma\\b|half-life|unborn|anaesth|surger|hepat|jaundice|allerg|dependen|sedat|thioridazine|"
            + "disulfiram|tramadol|codeine|methadone|buprenorphine|kratom|guideline|50 mg|4\\.5 mg");
    private static final Set<String> SOURCED = Set.of("claim", "finding", "recognition");

    @Test
    void clinicalWordsStandOnlyInClaimsFindingsAndReviewedTexts() throws IOException {
        var reviewed = Set.copyOf(Files.readAllLines(REVIEWED));
        var clinical = texts().entrySet().stream()
                .filter(text -> !SOURCED.contains(text.getKey().substring(0, text.getKey().indexOf('.'))))
                .filter(text -> CLINICAL.matcher(text.getValue()).find()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(clinical).as("read each new one: is it in evidence.md, and then a claim?").isSubsetOf(reviewed);
    }

    private static Map<String, String> texts() throws IOException {
        return Files.readAllLines(TEXTS).stream().filter(line -> !line.startsWith("#") && line.contains("="))
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')).strip(),
                        line -> line.substring(line.indexOf('=') + 1)));
    }

    @Test
    void onlyClaimsGiveOutTheTextsOfClaims() throws IOException {
        assertThat(sourcesWith("\"claim\\.\\w*\"")).isEmpty();
        var keys = Claims.shipped().all().stream().map(Claim::textKey).toList();
        assertThat(texts().keySet().stream().filter(key -> key.startsWith("claim."))).isSubsetOf(keys);
    }

    /** But for what the person wrote about a medicine, which is no clinical sentence. */
    @Test
    void onlyTheSafetyPackageSpeaksTheTextsOfFindings() throws IOException {
        var ownData = "(?!because\\.(?:lastTaken|asNeeded|onList)\")";
        assertThat(sourcesWith("\"finding\\." + ownData + "\\w+\\.\\w")).isNotEmpty()
                .allSatisfy(file -> assertThat(file.toString()).contains("safety"));
    }

    private static List<Path> sourcesWith(String pattern) throws IOException {
        var wanted = Pattern.compile(pattern);
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(file -> contains(file, wanted))
                    .toList();
        }
    }

    private static boolean contains(Path file, Pattern wanted) {
        try {
            return wanted.matcher(Files.readString(file)).find();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
