import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Leaves the program's style sheets in the form that JavaFX reads without parsing; it looks for that one first. Arguments:
 * the folder of the classes, the folder that they are left in.
 */
void main(String... arguments) throws IOException {
    var from = Path.of(arguments[0]);
    var into = Path.of(arguments[1]);
    try (var files = Files.walk(from.resolve("org/ldnjournal/ui"))) {
        for (var sheet : files.filter(file -> file.toString().endsWith(".css")).sorted().toList()) {
            var place = into.resolve(from.relativize(sheet)).toString();
            var binary = new File(place.substring(0, place.length() - ".css".length()) + ".bss");
            Files.createDirectories(binary.toPath().getParent());
            Stylesheet.convertToBinary(sheet.toFile(), binary);
        }
    }
}
