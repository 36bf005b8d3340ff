package org.ldnjournal.exchange.whole;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.ldnjournal.journal.Reason;

/** The one record on which a parser stands, with all that is in it. How deep it can be the parser limits. */
final class JsonTree {
    /** More than any record holds; a bound on what is in memory at a time. */
    private static final int MOST_VALUES = 20_000;

    private final JsonParser json;
    private int values;

    private JsonTree(JsonParser json) {
        this.json = json;
    }

    /** The record; what it holds too much or twice is refused with this place. */
    static Json of(JsonParser json, String place) throws IOException {
        try {
            return new JsonTree(json).value();
        } catch (Misplaced misplaced) {
            throw misplaced.within(place);
        } catch (ArithmeticException | NumberFormatException _) {
            throw new Misplaced(place, Reason.of("import.refused.limits"));
        }
    }

    private Json value() throws IOException {
        values++;
        if (values > MOST_VALUES) {
            throw new Misplaced("", Reason.of("import.refused.limits"));
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> fields();
            case START_ARRAY -> several();
            case VALUE_STRING -> new Json.Words(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(json.getDecimalValue());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, FIELD_NAME, END_OBJECT,
                    END_ARRAY -> new Json.Nothing();
        };
    }

    private Json fields() throws IOException {
        var fields = new LinkedHashMap<String, Json>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            if (fields.put(name, value()) != null) {
                throw new Misplaced(Kind.shortened(name), Reason.of("import.refused.nameTwice"));
            }
        }
        return new Json.Fields(fields);
    }

    private Json several() throws IOException {
        var elements = new ArrayList<Json>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return new Json.Several(elements);
    }
}
