package org.ldnjournal.exchange.whole;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Sets a document so that each record of each array has a line of its own. */
final class RecordLines implements PrettyPrinter {
    /** Deeper than the arrays of the document nothing is broken into lines. */
    private static final int LINES = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    private void separator(JsonGenerator json) throws IOException {
        json.writeRaw(depth > LINES ? ", " : ",");
        newLine(json);
    }

    private void end(JsonGenerator json, int inside, char bracket) throws IOException {
        depth--;
        if (inside > 0 && depth < LINES) {
            json.writeRaw("\n" + "  ".repeat(depth));
        }
        json.writeRaw(bracket);
    }

    private void newLine(JsonGenerator json) throws IOException {
        if (depth <= LINES) {
            json.writeRaw("\n" + "  ".repeat(depth));
        }
    }
}
