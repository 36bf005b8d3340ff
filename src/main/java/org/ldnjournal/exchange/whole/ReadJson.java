package org.ldnjournal.exchange.whole;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;

/**
 * Reads a document that {@link WholeJson} wrote, or somebody by its schema. It is gone through twice: first to its end,
 * to see that it is whole and of which version, then record by record.
 */
public final class ReadJson {
    private static final String EXPORT = "export";

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(JsonLimits.CONSTRAINTS).build();

    private ReadJson() {}

    /** The journal in this file, or why it is none: the place, what is wrong there, and what would be right. */
    public static Typed<WholeJournal> read(Path file) {
        return Typed.from(() -> {
            try {
                return gathered(file);
            } catch (IOException broken) {
                throw new InvalidValue(JsonLimits.reason(broken, file));
            }
        });
    }

    private static WholeJournal gathered(Path file) throws IOException {
        JsonLimits.refuseLarge(file);
        try (var in = Files.newInputStream(file); var json = FACTORY.createParser(in)) {
            refuseOther(json);
        }
        try (var in = Files.newInputStream(file); var json = FACTORY.createParser(in)) {
            return journal(json);
        }
    }

    /** Goes to the end of the document, and refuses what is not of this program or of a newer one. */
    private static void refuseOther(JsonParser json) throws IOException {
        var format = Optional.<String>empty();
        var version = Optional.<String>empty();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new InvalidValue("import.refused.other");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "format" -> format = Optional.of(json.getText());
                case "version" -> version = Optional.of(json.getText());
                default -> json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new InvalidValue("import.refused.after", json.currentTokenLocation().getLineNr());
        }
        if (format.filter(WholeJson.FORMAT::equals).isEmpty()) {
            throw new InvalidValue("import.refused.other");
        }
        if (version.filter(Integer.toString(WholeJson.VERSION)::equals).isEmpty()) {
            throw new InvalidValue("import.refused.version", version.orElse("–"), WholeJson.VERSION);
        }
    }

    private static WholeJournal journal(JsonParser json) throws IOException {
        var gathered = new Gathered();
        try {
            json.nextToken();
            sections(json, gathered);
            Sections.ALL.stream().filter(section -> !gathered.began(section)).findFirst().ifPresent(missing -> {
                throw new Misplaced(missing.name(), Reason.of("import.refused.missing"));
            });
            // what the journal as a whole refuses: more questions than there can be
            return Found.in("questions", _ -> Sections.journal(gathered), new Json.Nothing());
        } catch (Misplaced misplaced) {
            throw new InvalidValue("import.refused.at", json.currentTokenLocation().getLineNr(), misplaced.place(),
                    misplaced.reason());
        }
    }

    private static void sections(JsonParser json, Gathered gathered) throws IOException {
        var seen = new HashSet<String>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            if (!seen.add(name)) {
                throw new Misplaced(Kind.shortened(name), Reason.of("import.refused.nameTwice"));
            }
            if (name.startsWith(EXPORT) || name.equals("format") || name.equals("version") || name.equals("$schema")) {
                json.skipChildren();
            } else {
                section(json, name, gathered);
            }
        }
    }

    private static void section(JsonParser json, String name, Gathered gathered) throws IOException {
        var section = Sections.ALL.stream().filter(known -> known.name().equals(name)).findFirst()
                .orElseThrow(() -> new Misplaced(Kind.shortened(name), Reason.of("import.refused.unknown")));
        gathered.begin(section);
        if (section.single()) {
            gathered.read(section, JsonTree.of(json, section.name()));
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new Misplaced(name, Reason.of("import.refused.array"));
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            gathered.read(section, JsonTree.of(json, gathered.place(section)));
        }
    }
}
