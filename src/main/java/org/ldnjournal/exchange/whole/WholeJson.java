package org.ldnjournal.exchange.whole;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.ldnjournal.journal.Moment;

/**
 * The whole journal as one JSON document, one record a line. Its schema is {@code docs/journal.schema.json}. Two
 * documents of an equal journal differ only in the values whose names begin with {@code export}.
 */
public final class WholeJson {
    /** How every such document begins. */
    public static final String START = "{\n  \"format\": \"" + WholeJson.FORMAT + "\",";

    static final String FORMAT = "ldn-journal";
    static final int VERSION = 1;

    private final JsonGenerator json;

    private WholeJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * The document, in UTF-8.
     *
     * @param now     when it is exported
     * @param program what exports it, with its version
     */
    public static byte[] of(WholeJournal journal, Moment now, String program) {
        var bytes = new ByteArrayOutputStream();
        var factory = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
        try (var generator = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
            generator.setPrettyPrinter(new RecordLines());
            new WholeJson(generator).write(journal, now, program);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void write(WholeJournal journal, Moment now, String program) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        json.writeStringField("exportedAt", Stamp.of(now));
        json.writeStringField("exportedBy", program);
        for (var section : Sections.ALL) {
            write(section, journal);
        }
        json.writeEndObject();
    }

    private <T> void write(Section<T> section, WholeJournal journal) throws IOException {
        json.writeFieldName(section.name());
        if (section.single()) {
            record(section.sort(), section.in().apply(journal).getFirst());
        } else {
            list(section.sort(), section.in().apply(journal));
        }
    }

    private <T> void list(Sort<T> sort, Iterable<T> items) throws IOException {
        json.writeStartArray();
        for (var item : items) {
            record(sort, item);
        }
        json.writeEndArray();
    }

    private <T> void record(Sort<T> sort, T item) throws IOException {
        json.writeStartObject();
        for (var part : sort.parts()) {
            part(part, item);
        }
        json.writeEndObject();
    }

    private <T> void part(Part<T> part, T item) throws IOException {
        switch (part) {
            case Part.One<T> one -> value(one.name(), Plain.of(one.value().apply(item)));
            case Part.Group<T, ?> group -> group(group, item);
            case Part.Several<T, ?> several -> several(several, item);
        }
    }

    private <T, P> void group(Part.Group<T, P> group, T item) throws IOException {
        var whole = group.whole().apply(item);
        if (whole.isPresent()) {
            json.writeFieldName(group.name());
            record(group.sort(), whole.get());
        }
    }

    private <T, P> void several(Part.Several<T, P> several, T item) throws IOException {
        var list = several.list().apply(item);
        if (list.isPresent()) {
            json.writeFieldName(several.name());
            list(several.sort(), list.get());
        }
    }

    /** What is absent is left out. */
    private void value(String name, Object plain) throws IOException {
        switch (plain) {
            case null -> { }
            case BigDecimal number -> json.writeNumberField(name, number);
            case Boolean yes -> json.writeBooleanField(name, yes);
            default -> json.writeStringField(name, plain.toString());
        }
    }
}
