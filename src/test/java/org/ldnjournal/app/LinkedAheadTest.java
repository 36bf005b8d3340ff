package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build says in the packed classes, so that no start has to put it together, answers as Java would. */
class LinkedAheadTest {
    private static final List<Class<?>> CLASSES = List.of(Answers.class, Part.class, Every.class, None.class,
            Whole.class, Kind.class, Held.class);

    private static final String LEFT = "Left.class";

    @TempDir
    private static Path folder;
    private static Path linked;

    /** One part of every kind that Java has. */
    record Every(boolean truth, byte small, char letter, short middle, int number, long large, float rough, double fine,
            String words, int[] list) implements Part {}

    record None() implements Part {}

    /** A record whose parts are records. */
    record Whole(Part first, Part second) implements Part {}

    sealed interface Part permits Every, None, Whole {

        /** Asked in the interface itself. */
        default int size() {
            return switch (this) {
                case Every every -> every.number();
                case None _ -> 0;
                case Whole(Part first, Part second) -> of(first) + of(second);
            };
        }

        private static int of(Part part) {
            return part == null ? 0 : part.size();
        }
    }

    record Held<T extends Comparable<T>>(T first, List<? super T> all) {}

    enum Kind { ONE, OTHER }

    /** Asks everything of everything. */
    public static final class Answers implements Supplier<List<Object>> {
        private static final int[] LIST = {1, 2};

        @Override
        public List<Object> get() {
            var things = things();
            var answers = new ArrayList<Object>();
            for (var one : things) {
                answers.add(which(one));
                answers.add(one instanceof Part part ? kind(part) + part.size() : "no part");
                things.forEach(other -> answers.add(one != null && one.equals(other)));
            }
            // what an array hashes to is another number each time
            things.stream().filter(thing -> (thing instanceof Part || thing instanceof Held<?>)
                    && !(thing instanceof Every every && every.list() != null))
                    .forEach(part -> answers.add(part.hashCode()));
            return answers;
        }

        private static List<Object> things() {
            var every = every(1, 0.0, LIST);
            return Arrays.asList(null, "words", 7, Kind.ONE, new None(), new None(), every, every(1, 0.0, LIST),
                    every(2, 0.0, LIST), every(1, -0.0, LIST), every(1, Double.NaN, LIST), every(1, Double.NaN, null),
                    new Every(false, (byte) -1, 'x', Short.MIN_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Float.NaN, 1e9,
                            null, null),
                    new Every(false, (byte) -1, 'x', Short.MIN_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, -0f, 1e9, null,
                            null),
                    new Held<>("words", List.of("words")), new Held<>("words", List.of("others")),
                    new Held<>("words", List.of("words")), new Whole(new None(), null), new Whole(null, new Whole(new None(), new None())));
        }

        private static Every every(int number, double fine, int[] list) {
            return new Every(true, (byte) 3, 'a', (short) 4, number, 5L, 6f, fine, "words", list);
        }

        private static String which(Object thing) {
            return switch (thing) {
                case null -> "nothing";
                case Every every when every.number() > 1 -> "more than one";
                case Every(boolean truth, _, _, _, _, _, _, double fine, _, _) when truth && fine == 0 -> "zero";
                case Every _ -> "every";
                case Whole(None _, Part second) when second == null -> "half";
                case Whole(_, Whole(Part first, None _)) -> "twice " + kind(first);
                case Whole _ -> "whole";
                case String words -> words;
                case Kind kind when kind == Kind.ONE -> "one";
                default -> "other";
            };
        }

        private static int kind(Part part) {
            return switch (part) {
                case Every _ -> 1;
                case None _ -> 2;
                case Whole _ -> 3;
            };
        }
    }

    /** These classes before any other of the same name. */
    private static final class Linked extends URLClassLoader {
        Linked(URL folder) {
            super(new URL[] {folder}, LinkedAheadTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                return loaded != null ? loaded : CLASSES.stream().anyMatch(one -> one.getName().equals(name))
                        ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }

    @BeforeAll
    static void link() throws IOException, InterruptedException {
        for (var one : CLASSES) {
            var file = folder.resolve("from").resolve(file(one));
            Files.createDirectories(file.getParent());
            try (InputStream read = LinkedAheadTest.class.getResourceAsStream("/" + file(one))) {
                Files.copy(read, file);
            }
        }
        Files.createDirectories(folder.resolve("into"));
        Files.writeString(folder.resolve("into").resolve(LEFT), "of an earlier build");
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "packaging/LinkedAhead.java", folder.resolve("from").toString(), folder.resolve("into").toString())
                .inheritIO().start();
        assertThat(process.waitFor()).isZero();
        linked = folder.resolve("into");
        assertThat(linked.resolve(file(Kind.class))).as("what is not changed is not written").doesNotExist();
        Files.copy(folder.resolve("from").resolve(file(Kind.class)), linked.resolve(file(Kind.class)));
    }

    private static String file(Class<?> one) {
        return one.getName().replace('.', '/') + ".class";
    }

    @Test
    void whatIsEqualItsHashAndItsCaseStayTheSame() throws ReflectiveOperationException, IOException {
        try (var loader = new Linked(linked.toUri().toURL())) {
            var answers = loader.loadClass(Answers.class.getName());

            assertThat(answers).isNotSameAs(Answers.class);
            assertThat((Supplier<?>) answers.getConstructor().newInstance()).extracting(Supplier::get)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSizeGreaterThan(200).isEqualTo(new Answers().get());
        }
    }

    @Test
    void nothingOfItIsLeftToBePutTogether() throws IOException {
        for (var one : List.of(Answers.class, Part.class, Every.class, None.class, Whole.class,
                Held.class)) {
            assertThat(calls(one)).as(one.getSimpleName()).doesNotContain("equals", "hashCode", "typeSwitch");
        }
    }

    @Test
    void whatAnEarlierBuildLeftIsGone() {
        assertThat(linked.resolve(LEFT)).doesNotExist();
    }

    /** What is called that Java would put together first. */
    private List<String> calls(Class<?> one) throws IOException {
        return ClassFile.of().parse(linked.resolve(file(one))).methods().stream()
                .flatMap(method -> method.code().stream()).flatMap(code -> code.elementStream())
                .flatMap(element -> element instanceof InvokeDynamicInstruction call
                        ? Stream.of(call.name().stringValue()) : Stream.of()).toList();
    }
}
