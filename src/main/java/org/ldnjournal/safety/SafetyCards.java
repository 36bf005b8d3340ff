package org.ldnjournal.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ldnjournal.safety.Cards.Drawer;

/**
 * The vocabulary and the claims as cards: those that the build wrote from their lists, or where it wrote none, as in a
 * test, from the same lists now.
 */
final class SafetyCards {
    static final String DATE = "date";
    static final String SIZE = "size";
    private static final String FILE = "safety.cards";

    private SafetyCards() {}

    /** All of them, read once. */
    static Cards shipped() {
        return Shipped.CARDS;
    }

    /**
     * Writes the file for the build.
     *
     * @param arguments the folder that is packed beside that of the classes
     */
    static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0], SafetyCards.class.getPackageName().split("\\.")).resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.write(file, ofLists().text());
    }

    /** Those of the lists inside the program. */
    static Cards ofLists() {
        var cards = new CardWriter();
        var date = LocalDate.parse(VocabularyFiles.property("date"));
        cards.put(Drawer.FACT, DATE, Long.toString(date.toEpochDay()));
        Claims.write(VocabularyFiles.rows("claims.csv"), date, cards);
        VocabularyFiles.column("ingredients.csv", "ingredient", "interval")
                .forEach((ingredient, interval) -> cards.put(Drawer.INTERVAL, ingredient, interval));
        VocabularyFiles.column("ingredients.csv", "ingredient", "extended")
                .forEach((ingredient, extended) -> cards.put(Drawer.EXTENDED, ingredient, extended));
        VocabularyFiles.countriesOfAmbiguousNames().forEach((name, countries) ->
                countries.stream().sorted().forEach(country -> cards.put(Drawer.COUNTRY, name, country)));
        var names = VocabularyFiles.names();
        cards.put(Drawer.FACT, SIZE, Integer.toString(names.size()));
        BoxWords.write(VocabularyFiles.lines("box_words.txt"), cards);
        new NameCards(names, new BoxWords(cards.cards())).writeTo(cards);
        return cards.cards();
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final Cards CARDS = read();

        private static Cards read() {
            try (var written = SafetyCards.class.getResourceAsStream(FILE)) {
                return written == null ? ofLists() : new Cards(written.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
