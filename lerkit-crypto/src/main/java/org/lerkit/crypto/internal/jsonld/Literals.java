package org.lerkit.crypto.internal.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.jcs.Jcs;
import org.lerkit.crypto.internal.jsonld.TermDefinition.Kind;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.internal.rdfc.Token;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Values as the literals that RDF has for them (JSON-LD 1.1 API, sections 5.3 and 8.2.2). */
final class Literals {
    /** What follows the quotes of a text that has no datatype. */
    static final Token PLAIN = Token.suffix("");

    private static final Token BOOLEAN = typed("http://www.w3.org/2001/XMLSchema#boolean");
    private static final Token INTEGER = typed(Numeral.INTEGER);
    private static final Token DOUBLE = typed(Numeral.DOUBLE);
    private static final Token JSON = typed("http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");

    private final Dataset dataset;

    Literals(Dataset dataset) {
        this.dataset = dataset;
    }

    private static Token typed(String datatype) {
        return Token.suffix(Dataset.typed(datatype));
    }

    /** A text, number or boolean, of the datatype that its term says, if it says one. */
    int plain(JsonValue value, @Nullable TermDefinition term) {
        return term == null ? plain(value, null, PLAIN) : plain(value, term.datatype(), term.suffix());
    }

    private int plain(JsonValue value, @Nullable String datatype, Token suffix) {
        if (value instanceof JsonString text) {
            return dataset.literal(text.value(), suffix);
        }
        if (value instanceof JsonNumber number) {
            Numeral numeral = Numeral.of(number.text(), datatype);
            return dataset.literal(numeral.text(), datatype != null ? suffix : numeral.isDouble() ? DOUBLE : INTEGER);
        }
        if (value instanceof JsonBoolean bool) {
            return dataset.literal(bool.value() ? "true" : "false", datatype == null ? BOOLEAN : suffix);
        }
        throw new Declined();
    }

    /** A text in the language of a tag, which is one. */
    int tagged(JsonValue value, String tag) {
        if (!(value instanceof JsonString text)) {
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
            for (int i = 0; i < object.size(); i++) {
                requireNumerals(object.value(i));
            }
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
        for (int i = 0; i < object.size(); i++) {
            TermDefinition term = table.find(object.name(i));
            Kind kind = term == null ? Kind.NOTHING : term.kind();
            if (kind == Kind.VALUE && value == null) {
                value = object.value(i);
            } else if (kind == Kind.TYPE && type == null) {
                type = datatype(text(object.value(i)), table);
            } else if (kind == Kind.LANGUAGE && language == null) {
                language = language(text(object.value(i)));
            } else if (kind == Kind.DIRECTION && direction == null) {
                direction = text(object.value(i));
            } else {
                throw new Declined();
            }
        }
        if (value == null) {
            throw new Declined();
        }
        if (language == null && direction == null) {
            return plain(value, type, type == null ? PLAIN : typed(type));
        }
        if (type != null || (direction != null && !DIRECTIONS.contains(direction))) {
            throw new Declined();
        }
        String tag = language == null ? "" : language;
        return dataset.literal(text(value), direction == null ? Dataset.tagged(tag) : Dataset.directed(tag, direction));
    }

    private static String datatype(String text, TermTable table) {
        TermDefinition term = table.find(text);
        String iri = table.iri(text);
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
