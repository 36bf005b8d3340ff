package org.ldnjournal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The program opens no connection: nothing in its own classes names a way to open one, not even as words for
 * reflection. What libraries can do is shown by a run without a network: {@code src/test/system/no-network}.
 */
class NoConnectionTest {
    private static final Path CLASSES = Path.of("target/classes");

    /** Names of the JDK that lead out of the computer, and of classes that fetch what an address names. */
    private static final Pattern LEADS_OUT = Pattern.compile(
            "java/net/(?!URI\\b|URISyntaxException\\b|URLEncoder\\b|URLDecoder\\b).*|java/net/http/.*|javax/net/.*|java/rmi/.*|javax/naming/.*"
                    + "|java/nio/channels/.*(Socket|Datagram|Network).*|java/awt/Desktop.*|javafx/scene/web/.*|javafx/application/HostServices"
                    + "|com/sun/net/.*|sun/net/.*|jdk/net/.*");

    /** What reads documents that bring more along than they show. */
    private static final Pattern UNPACKS =
            Pattern.compile("javax/xml/parsers/(DocumentBuilder\\.parse|SAX.*)|javax/xml/stream/.*"
            + "|org/xml/sax/.*|java/util/zip/(Zip|GZIP|Inflater).*|java/util/jar/.*|java/io/ObjectInputStream.*");

    /** Members of harmless classes that fetch or hand out an address. */
    private static final Set<String> FETCHES = Set.of("java/net/URI.toURL", "java/lang/ClassLoader.getResource");

    /** What is allowed all the same, each with its reason. */
    private static final Map<String, String> REVIEWED = Map.ofEntries(
            Map.entry("java/net/URL", "the address of a style sheet, an icon or a font inside the program"));

    /** Modules that can open a connection, and why each is there. */
    private static final Set<String> OF_THE_NETWORK = Set.of(
            "java.net.http", "java.rmi", "java.naming", "jdk.httpserver", "javafx.web", "java.management.rmi",
            "jdk.net");

    private static Map<String, Set<String>> named(Pattern wanted) throws IOException {
        var found = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(CLASSES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                var names = namesIn(file).stream()
                        .filter(name -> wanted.matcher(name).matches() || FETCHES.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new));
                names.forEach(name -> found.computeIfAbsent(name, _ -> new TreeSet<>())
                        .add(CLASSES.relativize(file).toString()));
            }
        }
        return found;
    }

    /** Every class, member and word of the constant pool, words with points as with slashes. */
    private static Set<String> namesIn(Path file) {
        try {
            var names = new TreeSet<String>();
            StreamSupport.stream(ClassFile.of().parse(file).constantPool().spliterator(), false).forEach(entry -> {
                switch (entry) {
                    case ClassEntry type -> names.add(type.asInternalName());
                    case MemberRefEntry member ->
                            names.add(member.owner().asInternalName() + "." + member.name().stringValue());
                    case Utf8Entry words -> names.add(words.stringValue().replace('.', '/'));
                    default -> { }
                }
            });
            return names;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void noClassOfTheProgramNamesAWayOut() throws IOException {
        var found = named(LEADS_OUT);
        found.keySet().removeIf(name -> REVIEWED.keySet().stream().anyMatch(name::startsWith));
        assertThat(found).as("names that lead out of the computer, and the classes that hold them").isEmpty();
    }

    @Test
    void everyReviewedNameIsStillThereWithItsReason() throws IOException {
        var found = named(LEADS_OUT).keySet();
        assertThat(REVIEWED).allSatisfy((name, reason) -> {
            assertThat(found).anyMatch(other -> other.startsWith(name));
            assertThat(reason).isNotBlank();
        });
    }

    @Test
    void theModuleAsksForNoModuleOfTheNetwork() throws IOException {
        try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            var required = java.lang.module.ModuleDescriptor.read(in).requires().stream().map(module -> module.name())
                    .toList();
            assertThat(required).isNotEmpty().doesNotContainAnyElementsOf(OF_THE_NETWORK);
        }
    }

    /** So no document brings entities along, no archive more than it says, and no object code of its own. */
    @Test
    void noClassOfTheProgramReadsXmlAnArchiveOrObjects() throws IOException {
        assertThat(named(UNPACKS)).isEmpty();
    }

    @Test
    void theScanSeesWhatItLooksFor() {
        assertThat(namesIn(Path.of("target/test-classes/org/ldnjournal/NoConnectionTest$Culprit.class")))
                .anyMatch(name -> UNPACKS.matcher(name).matches());
        assertThat(namesIn(Path.of("target/test-classes/org/ldnjournal/NoConnectionTest$Culprit.class")))
                .anyMatch(name -> LEADS_OUT.matcher(name).matches() && !name.startsWith("java/net/URL"));
    }

    /** What the scan has to find; nobody calls it. */
    private static final class Culprit {
        Object unpack() throws IOException {
            return new java.util.zip.ZipFile("archive.zip");
        }

        Object open() throws IOException {
            return new java.net.Socket("localhost", 1);
        }
    }
}
