package org.ldnjournal.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the data files that lie beside this class inside the program. */
final class VocabularyFiles {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final String[] NO_PROPER_NAME = {"misspelling", "slang", "generic", "abbreviation", "plural"};
    private static final String UNNAMED = "unspecified opioid";

    private VocabularyFiles() {}

    /** The rows of a file, each by the names of its columns. */
    static List<Map<String, String>> rows(String file) {
        try (var reader = open(file); var parser = FORMAT.parse(reader)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lines of a text file. */
    static List<String> lines(String file) {
        try (var reader = open(file)) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A value of {@code vocabulary.properties}. */
    static String property(String key) {
        try (var reader = open("vocabulary.properties")) {
            var properties = new Properties();
            properties.load(reader);
            return properties.getProperty(key);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every name: the opioids, the others, and those that the evidence names in its text. */
    static List<Name> names() {
        var intervals = column("ingredients.csv", "ingredient", "interval");
        var names = new ArrayList<Name>();
        rows("opioids.csv").forEach(row -> names.add(opioid(row, intervals)));
        rows("not_opioids.csv").forEach(row -> names.add(other(row)));
        rows("more_names.csv").forEach(row -> names.add(more(row, intervals)));
        return names;
    }

    /**
     * The countries whose register has a name as an opioid, for the names that are something else in another country.
     * What no register says, and what depends on the form within one country, is left out.
     */
    static Map<String, Set<String>> countriesOfAmbiguousNames() {
        return rows("opioids.csv").stream()
                .filter(row -> row.get("note").contains("src:")
                        && row.get("note").contains("ambiguous across countries"))
                .collect(Collectors.toMap(row -> row.get("name"), row -> Set.of(row.get("countries").split("\\|"))));
    }

    private static BufferedReader open(String file) {
        return new BufferedReader(new InputStreamReader(
                VocabularyFiles.class.getResourceAsStream(file), StandardCharsets.UTF_8));
    }

    private static Name opioid(Map<String, String> row, Map<String, String> intervals) {
        var note = row.get("note");
        var name = row.get("name");
        var abbreviation = note.contains("whole-entry") && mentions(note, "slang", "abbreviation");
        var bareNumber = Character.isDigit(name.charAt(0)) && row.get("kind").equals("combination");
        var initials = Atoms.of(name).size() > 1 && Atoms.of(name).stream().allMatch(atom -> atom.length() <= 2);
        return new Name(name, group(row.get("ingredient"), intervals), row.get("ingredient"),
                release(row.get("acting"), note), note.contains("src:"),
                abbreviation || mentions(note, "tier2", "ambiguous", "do not: ask"),
                note.contains("whole-entry") || bareNumber || initials,
                isSubstance(row) && !name.contains(" ") && !mentions(note, NO_PROPER_NAME), suggestion(row));
    }

    /** A spelling of a substance suggests the substance; slang, plurals and misspelt brands are never meant. */
    private static String suggestion(Map<String, String> row) {
        if (isSubstance(row)) {
            return row.get("ingredient").equals(UNNAMED) ? "" : row.get("ingredient");
        }
        return mentions(row.get("note"), NO_PROPER_NAME) ? "" : row.get("name");
    }

    private static boolean isSubstance(Map<String, String> row) {
        return mentions(row.get("kind"), "inn", "spelling");
    }

    private static Name other(Map<String, String> row) {
        var why = row.get("why");
        if (mentions(why, "duplicate", "spelling of naltrexone")) {
            return naltrexone(row.get("name"));
        }
        var brandOf = why.startsWith("brand of ") ? why.substring("brand of ".length()).split(" \\(", 2)[0] : "";
        return Name.other(row.get("name"), brandOf);
    }

    private static Name more(Map<String, String> row, Map<String, String> intervals) {
        var whole = row.get("match").equals("whole");
        return switch (row.get("group")) {
            case "opioid" -> new Name(row.get("name"), group(row.get("substance"), intervals), row.get("substance"),
                    Name.Release.UNKNOWN, false, false, whole,
                    row.get("source").equals("spelling") && !row.get("substance").equals(UNNAMED),
                    row.get("source").equals("spelling") ? row.get("substance") : row.get("name"));
            case "naltrexone" -> naltrexone(row.get("name"));
            case "uncertain" -> new Name(row.get("name"), Name.Group.UNCERTAIN, row.get("substance"),
                    Name.Release.UNKNOWN, true, true, whole, false, row.get("name"));
            default -> Name.other(row.get("name"), row.get("substance"));
        };
    }

    private static Name naltrexone(String name) {
        return new Name(name, Name.Group.NALTREXONE, "naltrexone", Name.Release.UNKNOWN, true, false, false,
                name.startsWith("nal"), name);
    }

    private static Name.Group group(String ingredient, Map<String, String> intervals) {
        return intervals.get(ingredient).equals("N") ? Name.Group.NEAR : Name.Group.OPIOID;
    }

    private static Name.Release release(String acting, String note) {
        if (mentions(note, "depot", "implant")) {
            return Name.Release.DEPOT;
        }
        return switch (acting) {
            case "short" -> Name.Release.SHORT;
            case "long" -> Name.Release.LONG;
            default -> Name.Release.UNKNOWN;
        };
    }

    private static boolean mentions(String text, String... words) {
        return Stream.of(words).anyMatch(text::contains);
    }

    /** The value of one column by that of another. */
    static Map<String, String> column(String file, String key, String value) {
        return rows(file).stream().collect(Collectors.toMap(row -> row.get(key), row -> row.get(value)));
    }
}
