package org.lerkit.crypto.internal.cose;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The claims of a CBOR Web Token as those of a JSON Web Token, whose names they have numbers for (RFC 8392, section 3;
 * Token Status List; RFC 9711, section 4.1, for the nonce, whose bytes are its text). Other bytes become base64url, as RFC
 * 8949 has it in section 6.1.
 */
public final class CwtClaims {
    private static final String NONCE = "nonce";

    private static final Map<Long, String> NAMES = Map.of(
            1L, "iss",
            2L, "sub",
            3L, "aud",
            4L, "exp",
            5L, "nbf",
            6L, "iat",
            10L, NONCE,
            65533L, "status_list",
            65534L, "ttl",
            65535L, "status");

    private CwtClaims() {}

    /** The claims by their names; those that have none here are left out. */
    public static JsonObject json(CborValue.Labelled claims) {
        JsonObject.Builder json = JsonObject.builder();
        NAMES.forEach((number, name) -> claims.get(number)
                .ifPresent(value -> json.put(
                        name,
                        name.equals(NONCE)
                                ? text(value).<JsonValue>map(JsonString::new).orElseGet(() -> json(value))
                                : json(value))));
        return json.build();
    }

    /** Bytes as the text that they are in UTF-8; empty for what is no bytes, or no text. */
    public static Optional<String> text(CborValue value) {
        try {
            return value instanceof CborValue.Bytes bytes
                    ? Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.value()))
                            .toString())
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes claims as a map of numbers.
     *
     * @param claims those that have numbers here: texts, whole numbers, arrays of them
     * @throws IllegalArgumentException for others
     */
    public static void write(JsonObject claims, CborWriter out) {
        List<Map.Entry<Long, String>> known = NAMES.entrySet().stream()
                .filter(claim -> claims.get(claim.getValue()).isPresent())
                .sorted(Map.Entry.comparingByKey())
                .toList();
        if (known.size() != claims.members().size()) {
            throw new IllegalArgumentException("a claim that has no number");
        }
        out.map(known.size());
        for (Map.Entry<Long, String> claim : known) {
            JsonValue value = claims.get(claim.getValue()).orElseThrow();
            out.number(claim.getKey());
            if (claim.getValue().equals(NONCE) && value instanceof JsonString text) {
                out.bytes(text.value().getBytes(StandardCharsets.UTF_8));
            } else {
                write(value, out);
            }
        }
    }

    private static void write(JsonValue value, CborWriter out) {
        if (value instanceof JsonString text) {
            out.text(text.value());
        } else if (value instanceof JsonNumber number) {
            out.number(number.decimal().toBigDecimal().longValueExact());
        } else if (value instanceof JsonArray array) {
            out.array(array.items().size());
            array.items().forEach(item -> write(item, out));
        } else {
            throw new IllegalArgumentException("a claim that is neither text nor number nor several of these");
        }
    }

    private static JsonValue json(CborValue value) {
        if (value instanceof CborValue.Int number) {
            return JsonNumber.of(number.value());
        }
        if (value instanceof CborValue.Text text) {
            return new JsonString(text.value());
        }
        if (value instanceof CborValue.Bytes bytes) {
            return new JsonString(Base64Url.encode(bytes.value()));
        }
        if (value instanceof CborValue.Array array) {
            List<JsonValue> items = array.items().stream().map(CwtClaims::json).toList();
            return new JsonArray(items);
        }
        if (value instanceof CborValue.Labelled map) {
            return members(map);
        }
        if (value instanceof CborValue.Tagged tagged) {
            return json(tagged.value());
        }
        return value == CborValue.Simple.NULL ? JsonNull.NULL : JsonBoolean.of(value == CborValue.Simple.TRUE);
    }

    /** What has a text as its key: no claim that is looked at here has anything else in it. */
    private static JsonObject members(CborValue.Labelled map) {
        JsonObject.Builder json = JsonObject.builder();
        map.entries().forEach((key, value) -> {
            if (key instanceof CborValue.Text name) {
                json.put(name.value(), json(value));
            }
        });
        return json.build();
    }
}
