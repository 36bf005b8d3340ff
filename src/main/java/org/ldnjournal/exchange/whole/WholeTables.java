package org.ldnjournal.exchange.whole;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;

/**
 * The whole journal as CSV files (RFC 4180, UTF-8, a line of names first), and a file that says what each of them is.
 */
public final class WholeTables {
    /** The file that says what the others are. */
    public static final String README = "README.txt";

    /** How it begins, in every language. */
    public static final String START = "LDN Journal";

    private WholeTables() {}

    /**
     * The files by name. The names of columns and choices are those of the JSON document, in every language.
     *
     * @param now when it is exported
     */
    public static Map<String, byte[]> of(WholeJournal journal, Moment now, Texts texts) {
        var files = new LinkedHashMap<String, byte[]>();
        var readme = new StringBuilder(START).append('\n')
                .append(texts.get("export.csv.about", now.local().toLocalDate()))
                .append("\n\n");
        for (var section : Sections.ALL) {
            var tables = Table.of(section, journal);
            tables.forEach(table -> files.put(table.name(), bytes(table)));
            readme.append(tables.getFirst().name()).append(": ").append(texts.get(section.about())).append('\n');
            tables.stream().skip(1).forEach(inside -> readme.append(texts.get(
                    "export.csv.inside", inside.name(), tables.getFirst().name())).append('\n'));
        }
        files.put(README, readme.append('\n').append(texts.get("export.csv.formulas")).append('\n')
                .toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] bytes(Table table) {
        var text = new StringBuilder();
        Stream.concat(Stream.of(table.columns()), table.rows().stream()).forEach(row ->
                text.append(CSVFormat.RFC4180.format(row.toArray())).append(CSVFormat.RFC4180.getRecordSeparator()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
