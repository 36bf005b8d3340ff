package org.ldnjournal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The list of hazards is whole, and each test it names exists. */
class HazardsTest {
    private static final Path HAZARDS = Path.of("docs/hazards.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|Properties))(?:\\.(\\w+))?`");

    @Test
    void everyNamedTestExists() throws IOException {
        var tests = testsByClass();
        var named = NAMED.matcher(Files.readString(HAZARDS)).results().toList();
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named.stream()
                .filter(name -> !tests.getOrDefault(name.group(1), "").contains(
                        name.group(2) == null ? "class " + name.group(1) : "void " + name.group(2) + "("))
                .map(name -> name.group())).as("named, but not there").isEmpty();
    }

    @Test
    void everyHazardHasATestOrSaysThatSomethingIsMissing() throws IOException {
        var rows = Files.readAllLines(HAZARDS).stream().filter(line -> line.startsWith("| H")).toList();
        assertThat(rows).hasSize(18);
        assertThat(IntStream.rangeClosed(1, 18).mapToObj(number -> "| H" + number + " |"))
                .allSatisfy(start -> assertThat(rows).anyMatch(row -> row.startsWith(start)));
        assertThat(rows).allSatisfy(row -> assertThat(NAMED.matcher(row).find() || row.contains("not yet")).isTrue());
    }

    private static Map<String, String> testsByClass() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""),
                            HazardsTest::read, (one, other) -> one + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("boolean ", "void ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
