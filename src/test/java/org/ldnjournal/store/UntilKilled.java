package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program that works on a journal in another process, and kills it at a random moment after its first word. */
public final class UntilKilled {
    private final Path folder;
    private final Random random = new Random();

    /** @param folder for what the program leaves behind besides the journal */
    public UntilKilled(Path folder) {
        this.folder = folder;
    }

    /**
     * What the program said until then, a line for each thing that was kept, such as "entry 12 saved".
     *
     * @param program takes the journal and the first number
     */
    public List<String> run(Class<?> program, Path journal, int first) throws IOException, InterruptedException {
        var errors = folder.resolve("errors");
        var process = new ProcessBuilder(command(program, journal, first)).redirectError(errors.toFile()).start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var started = output.readLine();
            assertThat(started).as(Files.readString(errors)).endsWith(" " + first + " saved");
            assertThat(process.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS)).isFalse();
            // by its handle: Process.destroyForcibly() would throw away what was said and not yet read
            process.toHandle().destroyForcibly();
            process.waitFor();
            return Stream.concat(Stream.of(started), output.lines()).filter(UntilKilled::isWhole).toList();
        }
    }

    /** A line that the kill cut off acknowledges nothing. */
    private static boolean isWhole(String line) {
        return line.endsWith(" saved");
    }

    private List<String> command(Class<?> program, Path journal, int first) throws IOException {
        var libraries = Files.createDirectories(folder.resolve("native"));
        return List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=" + libraries,
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary")),
                "-cp", classPath(program), program.getName(), journal.toString(), String.valueOf(first));
    }

    /** The program's own places first; then whatever this process has, as modules or not. */
    private static String classPath(Class<?> program) {
        return Stream.concat(Stream.of(JournalFile.class, program, org.sqlite.JDBC.class).map(UntilKilled::location),
                        Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path", "")))
                .filter(place -> !place.isEmpty()).distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
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
}
