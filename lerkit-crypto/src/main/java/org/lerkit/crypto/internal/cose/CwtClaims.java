package org.lerkit.crypto.internal.cose;

import java.util.List;
import java.util.Map;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The claims of a CBOR Web Token as those of a JSON Web Token, whose names they have numbers for (RFC 8392, section 3;
 * Token Status List). Bytes become base64url, as RFC 8949 has it in section 6.1.
 */
public final class CwtClaims {
    private static final Map<Long, String> NAMES = Map.of(
            1L, "iss",
            2L, "sub",
            3L, "aud",
            4L, "exp",
            5L, "nbf",
            6L, "iat",
            65533L, "status_list",
            65534L, "ttl",
            65535L, "status");

    private CwtClaims() {}

    /** The claims by their names; those that have none here are left out. */
    public static JsonObject json(CborValue.Labelled claims) {
        JsonObject.Builder json = JsonObject.builder();
        NAMES.forEach((number, name) -> claims.get(number).ifPresent(value -> json.put(name, json(value))));
        return json.build();
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
