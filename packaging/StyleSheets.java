import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.css.Stylesheet;

/**
 * Leaves the program's style sheets in the form that JavaFX reads without parsing; it looks for that one first. To be
 * run in the folder of the project. Arguments: the folder of the classes, the folder that they are left in.
 */
void main(String... arguments) throws Exception {
    if (isTurnedRound()) {
        System.exit(begunAnew(arguments));
    }
    var from = Path.of(arguments[0]);
    var into = Path.of(arguments[1]);
    try (var files = Files.walk(from.resolve("org/ldnjournal/ui"))) {
        for (var sheet : files.filter(file -> file.toString().endsWith(".css")).sorted().toList()) {
            var place = into.resolve(from.relativize(sheet)).toString();
            var binary = new File(place.substring(0, place.length() - ".css".length()) + ".bss");
            Files.createDirectories(binary.toPath().getParent());
            if (MORE_STATES.matcher(Files.readString(sheet)).find()) {
                throw new IllegalStateException("a selector with three states, whose order nobody can tell: " + sheet);
            }
            Stylesheet.convertToBinary(sheet.toFile(), binary);
        }
    }
}

/** Three states of one node; the values of properties have none. */
static final Pattern MORE_STATES = Pattern.compile("(:[a-z][\\w-]*){3}");

/**
 * JavaFX writes the two states of a selector in the order of an immutable set, and each run of Java chooses anew
 * whether such a set is gone through from its first or from its last. The same sheets are to be the same files.
 */
static boolean isTurnedRound() {
    return !Set.of("first", "last").iterator().next().equals("first");
}

/** In another run, which may choose the other way; answers how it ended. */
static int begunAnew(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path", System.getProperty("jdk.module.path"), "--add-modules", "javafx.graphics",
            Path.of("packaging", "StyleSheets.java").toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
}
