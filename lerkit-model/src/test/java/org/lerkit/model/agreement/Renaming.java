package org.lerkit.model.agreement;

import java.util.Map;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * What changed its name between the two data models of Verifiable Credentials and not its meaning. So the schemas of
 * Open Badges and CLR, which exist for 2.0 only, can be asked about credentials on 1.1.
 */
final class Renaming {
    private static final Map<String, String> DATES =
            Map.of("issuanceDate", "validFrom", "expirationDate", "validUntil");
    private static final JsonString CONTEXT_1 = new JsonString("https://www.w3.org/2018/credentials/v1");
    private static final JsonString CONTEXT_2 = new JsonString("https://www.w3.org/ns/credentials/v2");

    private Renaming() {}

    /** A credential on 1.1 and those in it, in the words of 2.0. */
    static JsonObject toDataModel2(JsonObject credential) {
        return (JsonObject) renamed(credential);
    }

    private static JsonValue renamed(JsonValue value) {
        if (value instanceof JsonArray array) {
            return new JsonArray(array.items().stream().map(Renaming::renamed).toList());
        }
        if (value instanceof JsonObject object) {
            JsonObject.Builder renamed = JsonObject.builder();
            object.members().forEach((name, member) -> renamed.put(DATES.getOrDefault(name, name), renamed(member)));
            return renamed.build();
        }
        return value.equals(CONTEXT_1) ? CONTEXT_2 : value;
    }
}
