package org.lerkit.mapping.upgrade;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;

/** Upgrades of whole documents, for tests. */
final class Upgrading {
    private Upgrading() {}

    static Conversion<JsonObject> convert(Converter converter, JsonObject document) {
        return convert(converter, JsonWriter.toBytes(document), ConversionOptions.standard());
    }

    static Conversion<JsonObject> convert(Converter converter, byte[] document, ConversionOptions options) {
        return all(converter, document, options).get(0);
    }

    static List<Conversion<JsonObject>> all(Converter converter, byte[] document, ConversionOptions options) {
        try (Converter.Conversions conversions = converter.convert(new ByteArrayInputStream(document), options)) {
            List<Conversion<JsonObject>> all = new ArrayList<>();
            conversions.forEachRemaining(made -> all.add(made.as(Document::json)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON with single quotes, which Java need not escape. */
    static JsonObject json(String text) {
        return JsonReader.standard().readObject(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
