package org.lerkit.crypto.internal.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.jcs.Jcs;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Values as the literals that RDF has for them (JSON-LD 1.1 API, sections 5.3 and 8.2.2). */
final class Literals {
    private static final String BOOLEAN = Dataset.typed("http://www.w3.org/2001/XMLSchema#boolean");
    private static final String JSON = Dataset.typed("http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");

    private final Dataset dataset;

    Literals(Dataset dataset) {
        this.dataset = dataset;
    }

    /** A text, number or boolean, of the datatype that its term says, if it says one. */
    int plain(JsonValue value, @Nullable String datatype, String suffix) {
        if (value instanceof JsonString text) {
            return dataset.literal(text.value(), suffix);
        }
        if (value instanceof JsonNumber number) {
            Numeral numeral = Numeral.of(number.text(), datatype);
            return dataset.literal(numeral.text(), datatype == null ? Dataset.typed(numeral.datatype()) : suffix);
        }
        if (value instanceof JsonBoolean bool) {
            return dataset.literal(bool.value() ? "true" : "false", datatype == null ? BOOLEAN : suffix);
        }
        throw new Declined();
    }

    /** A text in the language of a tag. */
    int tagged(JsonValue value, String tag) {
        if (!(value instanceof JsonString text) || !LanguageTag.is(tag)) {
            throw new Declined();
        }
        return dataset.literal(text.value(), Dataset.tagged(tag.toLowerCase(Locale.ROOT)));
    }

    /** Any JSON, as a literal in canonical form. */
    int json(JsonValue value) {
        requireNumerals(value);
        return dataset.literal(new String(Jcs.canonicalize(value), StandardCharsets.UTF_8), JSON);
    }

    private static void requireNumerals(JsonValue value) {
        if (value instanceof JsonObject object) {
            object.members().values().forEach(Literals::requireNumerals);
        } else if (value instanceof JsonArray array) {
            array.items().forEach(Literals::requireNumerals);
        } else if (value instanceof JsonNumber number) {
            Numeral.of(number.text(), null);
        }
    }

    /** An object with {@code @value}, and perhaps a language and direction or a type. */
    int valueObject(JsonObject object, TermTable table) {
        JsonValue value = null;
        String type = null;
        String language = null;
        String direction = null;
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String keyword = table.keyword(member.getKey());
            if ("@value".equals(keyword) && value == null) {
                value = member.getValue();
            } else if ("@type".equals(keyword) && type == null) {
                type = datatype(text(member.getValue()), table);
            } else if ("@language".equals(keyword) && language == null) {
                language = language(text(member.getValue()));
            } else if ("@direction".equals(keyword) && direction == null) {
                direction = text(member.getValue());
            } else {
                throw new Declined();
            }
        }
        if (value == null) {
            throw new Declined();
        }
        if (language == null && direction == null) {
            return plain(value, type, type == null ? "" : Dataset.typed(type));
        }
        if (type != null || (direction != null && !DIRECTIONS.contains(direction))) {
            throw new Declined();
        }
        String tag = language == null ? "" : language;
        return dataset.literal(text(value), direction == null ? Dataset.tagged(tag) : Dataset.directed(tag, direction));
    }

    private static String datatype(String text, TermTable table) {
        TermDefinition term = table.find(text);
        String iri = table.iri(text, true);
        if ((term != null && term.context() != null) || !AbsoluteIri.isPlain(iri)) {
            throw new Declined();
        }
        return iri;
    }

    private static String language(String tag) {
        if (!LanguageTag.is(tag)) {
            throw new Declined();
        }
        return tag.toLowerCase(Locale.ROOT);
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        throw new Declined();
    }
}
