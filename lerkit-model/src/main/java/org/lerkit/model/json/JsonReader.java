package org.lerkit.model.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    static final String BEYOND = "deeper or longer than the limits allow";

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
                .enable(JsonFactory.Feature.INTERN_FIELD_NAMES) // JsonObject finds them sooner
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth)
                        .maxStringLength(limits.stringLength)
                        .maxNumberLength(limits.numberLength)
                        .maxNameLength(limits.nameLength)
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
        Utf8 encoding = Utf8.of(utf8);
        if (!encoding.valid()) {
            throw atStart(JsonSyntaxException.SYNTAX, "not UTF-8");
        }
        int start = startsWithByteOrderMark(utf8) ? BYTE_ORDER_MARK.length : 0;
        try (JsonParser parser = factory.createParser(utf8, start, utf8.length - start)) {
            return document(parser, new TreeReader(parser, encoding.backslash(), limits.tokens));
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

    private static JsonValue document(JsonParser parser, TreeReader tree) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw tree.error(JsonSyntaxException.SYNTAX, parser.currentLocation(), "nothing to read");
            }
            JsonValue value = tree.value();
            if (parser.nextToken() != null) {
                throw tree.error("something follows the value");
            }
            return value;
        } catch (JsonEOFException e) {
            throw tree.error(JsonSyntaxException.SYNTAX, parser.currentLocation(), "ends too early");
        } catch (StreamConstraintsException e) {
            throw tree.error(JsonSyntaxException.LIMIT, parser.currentLocation(), BEYOND);
        } catch (JsonProcessingException e) { // may quote the document, so it is not kept
            throw tree.error(JsonSyntaxException.SYNTAX, parser.currentLocation(), "not JSON");
        }
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
}
