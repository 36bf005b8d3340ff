package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.JournalDay;

/**
 * Another process saves into the journal and is killed at a random moment, again and again: 20 times, or 200 with the
 * profile {@code full-counts}. What it said was saved is there each time, and the journal is sound.
 */
class KillTest {
    private static final int RUNS = Integer.getInteger("ldnjournal.kill.runs", 20);

    @TempDir
    Path folder;

    private final Random random = new Random();
    private final TreeMap<JournalDay, Integer> entries = new TreeMap<>();
    private final TreeMap<JournalDay, Integer> doses = new TreeMap<>();
    private int acknowledged;
    private int halfDone;

    @Test
    void losesNothingThatWasSaidToBeSaved() throws IOException, InterruptedException {
        var file = folder.resolve("journal/killed.ldnj");
        opened(JournalFile.create(file)).close();
        int next = 1;
        for (int run = 1; run <= RUNS; run++) {
            for (var saved : saveUntilKilled(file, next)) {
                next = acknowledge(saved);
            }
            // the one after the last acknowledged may have been saved too, before it could be said
            next += 2;
            halfDone += Files.exists(file.resolveSibling("killed.ldnj-journal")) ? 1 : 0;
            assertNothingLost(file, run);
        }
        report();
    }

    private int acknowledge(String saved) {
        var words = saved.split(" ");
        int number = Integer.parseInt(words[1]);
        (words[0].equals("entry") ? entries : doses).put(SavesUntilKilled.day(number), number);
        acknowledged++;
        return number;
    }

    private List<String> saveUntilKilled(Path file, int first) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(file, first)).redirectError(folder.resolve("errors").toFile()).start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var started = output.readLine();
            assertThat(started).as(Files.readString(folder.resolve("errors"))).isEqualTo("entry " + first + " saved");
            assertThat(process.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS)).isFalse();
            // by its handle: Process.destroyForcibly() would throw away what was said and not yet read
            process.toHandle().destroyForcibly();
            process.waitFor();
            return Stream.concat(Stream.of(started), output.lines()).filter(KillTest::isWhole).toList();
        }
    }

    /** A line that the kill cut off acknowledges nothing. */
    private static boolean isWhole(String line) {
        return line.endsWith(" saved");
    }

    private List<String> command(Path file, int first) throws IOException {
        var libraries = Files.createDirectories(folder.resolve("native"));
        var classPath = Stream.of(JournalFile.class, SavesUntilKilled.class, org.sqlite.JDBC.class)
                .map(KillTest::location).distinct().collect(Collectors.joining(System.getProperty("path.separator")));
        return List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=" + libraries,
                "-cp", classPath, SavesUntilKilled.class.getName(), file.toString(), String.valueOf(first));
    }

    private static String location(Class<?> type) {
        try {
            var name = "/" + type.getName().replace('.', '/') + ".class";
            var url = type.getResource(name);
            if (url.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI()).toString();
            }
            return Path.of(URI.create(url.toString().substring(0, url.toString().length() - name.length()))).toString();
        } catch (IOException | URISyntaxException broken) {
            throw new AssertionError(broken);
        }
    }

    private void assertNothingLost(Path file, int run) {
        assertThat(CheckJournal.check(file)).as("after kill %d", run).isInstanceOf(Checked.Clean.class);
        try (var reader = opened(JournalFile.openReadOnly(file))) {
            var contents = reader.journal().contents();
            entries.forEach((day, number) -> {
                var kept = contents.entry(day).orElseThrow().entry();
                int stored = Integer.parseInt(kept.note().substring(0, kept.note().indexOf(' ')));
                assertThat(stored).as("entry of %s after kill %d", day, run).isGreaterThanOrEqualTo(number);
                assertThat(kept).isEqualTo(SavesUntilKilled.entry(stored));
            });
            doses.forEach((day, number) -> {
                var kept = contents.dosesOn(day).getFirst();
                int stored = (int) kept.amount().orElseThrow().micrograms() - 1;
                assertThat(stored).as("dose of %s after kill %d", day, run).isGreaterThanOrEqualTo(number);
                assertThat(kept).isEqualTo(SavesUntilKilled.dose(stored));
            });
        }
    }

    private void report() throws IOException {
        var said = "%d kills, %d acknowledged saves, none lost; %d kills left a change half done%n"
                .formatted(RUNS, acknowledged, halfDone);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("kill-test.txt"), said);
    }
}
