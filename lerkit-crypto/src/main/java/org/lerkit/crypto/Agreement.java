package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.util.List;
import java.util.Map;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Whether a copy of a hosted badge says nothing that the original does not. What only the original says is a warning: an
 * issuer may add evidence to a badge. A reference agrees with what it refers to, and one value with a list of it.
 */
record Agreement(Verdict verdict) {
    private static final String CONTEXT = "@context";

    /**
     * Compares the two.
     *
     * @param linked the original with what it refers to in place, as far as that is known: for a copy that embeds it
     */
    void check(JsonValue copy, JsonValue original, JsonValue linked, JsonPointer at) {
        if (copy.equals(original)) {
            return;
        }
        if (copy instanceof JsonObject object
                && (original instanceof JsonString ? linked : original) instanceof JsonObject other) {
            members(object, other, linked instanceof JsonObject whole ? whole : other, at);
        } else if (copy instanceof JsonArray || original instanceof JsonArray) {
            items(copy.items(), original.items(), linked.items(), at);
        } else if (!(copy instanceof JsonString reference
                && original instanceof JsonObject object
                && text(object, "id").filter(reference.value()::equals).isPresent())) {
            differs(at);
        }
    }

    private void members(JsonObject copy, JsonObject original, JsonObject linked, JsonPointer at) {
        for (Map.Entry<String, JsonValue> member : copy.members().entrySet()) {
            JsonValue value = original.members().get(member.getKey());
            JsonPointer place = at.child(member.getKey());
            if (value != null) {
                check(member.getValue(), value, linked.get(member.getKey()).orElse(value), place);
            } else if (!member.getKey().equals(CONTEXT)) {
                differs(place);
            }
        }
        for (String member : original.members().keySet()) {
            if (!member.equals(CONTEXT) && copy.get(member).isEmpty()) {
                newer(at.child(member));
            }
        }
    }

    private void items(List<JsonValue> copy, List<JsonValue> original, List<JsonValue> linked, JsonPointer at) {
        if (copy.size() > original.size()) {
            differs(at);
            return;
        }
        for (int i = 0; i < copy.size(); i++) {
            check(copy.get(i), original.get(i), i < linked.size() ? linked.get(i) : original.get(i), at.child(i));
        }
        if (copy.size() < original.size()) {
            newer(at);
        }
    }

    private void differs(JsonPointer at) {
        verdict.fail(CryptoProblem.BADGE_DIFFERS.at(at, "not what its issuer hosts says"));
    }

    private void newer(JsonPointer at) {
        verdict.warn(CryptoProblem.BADGE_NEWER.warning(at, "its issuer says more here"));
    }
}
