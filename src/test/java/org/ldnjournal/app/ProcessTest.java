package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a process of its own, as the launcher starts it. */
class ProcessTest {
    @TempDir
    private Path folder;

    /** What the process answered. */
    private record Answer(int status, String out, String err) {}

    private Answer run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@packaging/java-access", "--module-path",
                System.getProperty("jdk.module.path"), "--module", "org.ldnjournal/org.ldnjournal.app.Main"),
                Stream.of(words));
        var process = new ProcessBuilder(command.toList());
        process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        process.environment().putAll(environment);
        var out = folder.resolve("out").toFile();
        var err = folder.resolve("err").toFile();
        int status = process.redirectOutput(out).redirectError(err).start().waitFor();
        return new Answer(status, Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath()));
    }

    @ParameterizedTest
    @CsvSource({"DISPLAY, ''", "DISPLAY, :4711", "WAYLAND_DISPLAY, wayland-0"})
    void withoutAScreenSaysInOneLineWhatWorksAllTheSame(String variable, String value) throws Exception {
        var answer = run(Map.of(variable, value, "XDG_DATA_HOME", folder.toString()));
        assertThat(answer.status).isEqualTo(1);
        assertThat(answer.err.lines()).hasSize(1);
        assertThat(answer.err).contains("demo", "report", "calendar", "medicine", "check").doesNotContain("Exception");
        assertThat(answer.out).isEmpty();
        assertThat(folder.resolve("ldn-journal")).doesNotExist();
    }

    @Test
    void answersInUtf8WhateverTheLocale() throws Exception {
        var answer = run(Map.of("LC_ALL", "C.UTF-8"), "medicine", "Größe 日本");
        assertThat(answer.status).isZero();
        assertThat(answer.out).startsWith("Größe 日本\tnot-recognised\t");
        assertThat(answer.err).isEmpty();
    }

    @Test
    void theStatusOfACommandIsTheStatusOfTheProcess() throws Exception {
        assertThat(run(Map.of(), "check", "--journal", folder.resolve("none").toString()).status).isEqualTo(1);
        assertThat(run(Map.of(), "check").status).isEqualTo(2);
    }
}
