package org.lerkit.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a {@link JsonValue} as it was read: member order, number text, nulls. UTF-8, or text. Thread-safe. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8) // else they are escaped
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonWriter() {}

    /** The value in as few bytes as it takes. */
    public static byte[] toBytes(JsonValue value) {
        return write(value, false);
    }

    /** The value in as few characters as it takes. */
    public static String toText(JsonValue value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /** The value on indented lines that end in a line feed, for people. */
    public static String toPrettyText(JsonValue value) {
        return new String(write(value, true), StandardCharsets.UTF_8) + "\n";
    }

    private static byte[] write(JsonValue value, boolean pretty) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(); // grows without copying
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            if (pretty) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
                printer.indentArraysWith(indenter);
                printer.indentObjectsWith(indenter);
                generator.setPrettyPrinter(printer);
            }
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void write(JsonValue value, JsonGenerator generator) throws IOException {
        if (value instanceof JsonObject object) {
            generator.writeStartObject();
            for (int i = 0; i < object.size(); i++) {
                generator.writeFieldName(object.name(i));
                write(object.value(i), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof JsonArray array) {
            generator.writeStartArray();
            List<JsonValue> items = array.items();
            for (int i = 0; i < items.size(); i++) {
                write(items.get(i), generator);
            }
            generator.writeEndArray();
        } else if (value instanceof JsonString string) {
            generator.writeString(string.value());
        } else if (value instanceof JsonNumber number) {
            generator.writeNumber(number.text());
        } else if (value instanceof JsonBoolean bool) {
            generator.writeBoolean(bool.value());
        } else {
            generator.writeNull();
        }
    }
}
