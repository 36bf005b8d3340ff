package org.ldnjournal.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The schema of {@code docs}, asked by a validator that is not ours. */
public final class PublishedSchema {
    static final Path FILE = Path.of("docs/journal.schema.json");

    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private static final URI URI = VALIDATOR.registerSchema(text());

    private PublishedSchema() {}

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The whole schema. */
    static Map<String, com.google.gson.JsonElement> parsed() {
        return JsonParser.parseString(text()).getAsJsonObject().asMap();
    }

    /** What the validator holds against the document; empty where nothing. */
    public static List<String> errors(String document) {
        var result = VALIDATOR.validate(URI, document);
        return result.getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
    }

    public static void accepts(String document) {
        assertThat(errors(document)).isEmpty();
    }
}
