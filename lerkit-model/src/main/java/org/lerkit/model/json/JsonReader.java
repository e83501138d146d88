package org.lerkit.model.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.ProblemCode;

/**
 * Reads JSON (RFC 8259) into a {@link JsonValue}, strictly: UTF-8 only, no member twice in one object, no lone
 * surrogates, nothing after the value, and nothing larger than its {@link Limits}. It never interprets: every JSON
 * document within the limits can be read, whatever its members mean.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonReader {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final JsonReader STANDARD = new JsonReader(Limits.STANDARD);

    private final Limits limits;
    private final JsonFactory factory;

    /**
     * What a document may cost.
     *
     * @param bytes the whole document
     * @param depth objects and arrays inside one another
     * @param stringLength one string, embedded images included
     * @param numberLength one number
     * @param nameLength the name of one member
     * @param tokens names, values, starts and ends of objects and arrays, all together
     */
    public record Limits(int bytes, int depth, int stringLength, int numberLength, int nameLength, long tokens) {
        /**
         * Room for a long transcript with its images: 64 MiB, 128 deep, strings of 32 Mi, numbers of 1,000 and names of
         * 10,000 characters, 2 million tokens.
         */
        public static final Limits STANDARD = new Limits(64 << 20, 128, 32 << 20, 1_000, 10_000, 2_000_000);
    }

    private JsonReader(Limits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth)
                        .maxStringLength(limits.stringLength)
                        .maxNumberLength(limits.numberLength)
                        .maxNameLength(limits.nameLength)
                        .maxTokenCount(limits.tokens)
                        .build())
                .build();
    }

    /** A reader within {@link Limits#STANDARD}. */
    public static JsonReader standard() {
        return STANDARD;
    }

    /** A reader within other limits. */
    public static JsonReader within(Limits limits) {
        return new JsonReader(requireNonNull(limits, "limits"));
    }

    /**
     * Reads one document.
     *
     * @throws JsonSyntaxException if it is not JSON, or more than the limits allow
     */
    public JsonValue read(byte[] utf8) {
        if (utf8.length > limits.bytes) {
            throw tooLarge();
        }
        if (!Utf8.is(utf8)) {
            throw atStart(JsonSyntaxException.SYNTAX, "not UTF-8");
        }
        int start = startsWithByteOrderMark(utf8) ? BYTE_ORDER_MARK.length : 0;
        try (JsonParser parser = factory.createParser(utf8, start, utf8.length - start)) {
            return document(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one document to the end of the stream, and never more than the limits allow. Does not close the stream.
     *
     * @throws JsonSyntaxException if it is not JSON, or more than the limits allow
     * @throws IOException if the stream fails
     */
    public JsonValue read(InputStream utf8) throws IOException {
        byte[] bytes = utf8.readNBytes(limits.bytes);
        if (bytes.length == limits.bytes && utf8.read() >= 0) {
            throw tooLarge();
        }
        return read(bytes);
    }

    /**
     * Reads one document.
     *
     * @throws JsonSyntaxException if it is not JSON, or more than the limits allow
     */
    public JsonValue read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads one document that is an object, as every credential is.
     *
     * @throws JsonSyntaxException if it is not a JSON object, or more than the limits allow
     */
    public JsonObject readObject(byte[] utf8) {
        JsonValue value = read(utf8);
        if (value instanceof JsonObject object) {
            return object;
        }
        throw atStart(JsonSyntaxException.SYNTAX, "expected an object, found " + value.kind());
    }

    /**
     * Reads one document that is an object, as every credential is.
     *
     * @throws JsonSyntaxException if it is not a JSON object, or more than the limits allow
     */
    public JsonObject readObject(String json) {
        return readObject(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonValue document(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw error(parser, parser.currentLocation(), "nothing to read");
            }
            JsonValue value = value(parser);
            if (parser.nextToken() != null) {
                throw error(parser, "something follows the value");
            }
            return value;
        } catch (JsonEOFException e) {
            throw error(parser, parser.currentLocation(), "ends too early");
        } catch (StreamConstraintsException e) {
            throw error(
                    JsonSyntaxException.LIMIT,
                    parser,
                    parser.currentLocation(),
                    "deeper or longer than the limits allow");
        } catch (JsonProcessingException e) {
            throw error(parser, parser.currentLocation(), "not JSON"); // e may quote the document, so it is not kept
        }
    }

    /** Reads the value that starts at the current token; databind uses it too. */
    static JsonValue value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new JsonString(unicode(parser, parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> JsonBoolean.TRUE;
            case VALUE_FALSE -> JsonBoolean.FALSE;
            case VALUE_NULL -> JsonNull.NULL;
            default -> throw error(parser, "not JSON");
        };
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            unicode(parser, name);
            if (members.containsKey(name)) {
                throw error(parser, "the same member again");
            }
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new JsonObject(members);
    }

    private static JsonArray array(JsonParser parser) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new JsonArray(items);
    }

    private static String unicode(JsonParser parser, String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                int codePoint = text.codePointAt(at);
                if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    throw error(parser, "half a surrogate pair");
                }
                at++;
            }
        }
        return text;
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private JsonSyntaxException tooLarge() {
        return atStart(JsonSyntaxException.LIMIT, "more than " + limits.bytes + " bytes");
    }

    private static JsonSyntaxException atStart(ProblemCode code, String reason) {
        return new JsonSyntaxException(code, reason, JsonPointer.ROOT, 1, 1, 0);
    }

    private static JsonSyntaxException error(JsonParser parser, String reason) {
        return error(parser, parser.currentTokenLocation(), reason);
    }

    private static JsonSyntaxException error(JsonParser parser, JsonLocation at, String reason) {
        return error(JsonSyntaxException.SYNTAX, parser, at, reason);
    }

    private static JsonSyntaxException error(ProblemCode code, JsonParser parser, JsonLocation at, String reason) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new JsonSyntaxException(
                code, reason, new JsonPointer(pointer), at.getLineNr(), at.getColumnNr(), at.getByteOffset());
    }
}
