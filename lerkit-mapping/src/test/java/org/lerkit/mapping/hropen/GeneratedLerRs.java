package org.lerkit.mapping.hropen;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Makes records with any members that the tables know, alone or in credentials. */
final class GeneratedLerRs {
    private static final long SEED = 20261126;

    private final SplittableRandom random;

    private GeneratedLerRs(int round) {
        this.random = new SplittableRandom(SEED + round);
    }

    /** The record of a round, the same each time. */
    static JsonObject record(int round) {
        return new GeneratedLerRs(round).record();
    }

    private JsonObject record() {
        JsonObject record = thing(LerRsTables.RECORD, 0)
                .with("type", new JsonString("http://schema.hropenstandards.org/4.5/recruiting/json/LER-RSType.json"));
        if (random.nextInt(3) > 0) {
            return record;
        }
        JsonObject credential = JsonObject.builder()
                .put("@context", JsonArray.of(new JsonString("https://www.w3.org/2018/credentials/v1")))
                .put("type", JsonArray.of(new JsonString("LER-RS VC")))
                .put("issuer", scalar())
                .put(
                        "credentialSubject",
                        random.nextBoolean()
                                ? record
                                : JsonObject.builder().put("lerrsType", record).build())
                .build();
        return random.nextBoolean() ? credential : credential.with("proof", thing(LerRsEntries.BADGE, 3));
    }

    private JsonObject thing(Table type, int depth) {
        JsonObject.Builder json = JsonObject.builder();
        boolean empty = true;
        for (Table.Row row : type.rows()) {
            List<Table> inside = row.form().tables();
            if ((depth < 7 && random.nextInt(5 + 2 * depth) < 2) || (empty && inside.isEmpty())) {
                json.put(
                        row.element(),
                        inside.isEmpty()
                                ? scalar()
                                : several(inside.get(0), depth + 1, row.form() instanceof EntryForm));
                empty = false;
            }
        }
        return json.build();
    }

    private JsonValue several(Table type, int depth, boolean entry) {
        List<JsonValue> all = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            JsonObject one = thing(type, depth);
            boolean alone = entry && random.nextInt(4) == 0;
            if (alone || (entry && random.nextInt(3) == 0)) {
                one = (alone ? JsonObject.EMPTY : one).with("verifications", verifications(type));
            }
            all.add(one);
        }
        return all.size() == 1 && random.nextBoolean() ? all.get(0) : new JsonArray(all);
    }

    private JsonArray verifications(Table type) {
        List<JsonValue> all = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            JsonObject badge = thing(LerRsEntries.BADGE, 4).with("@context", scalar());
            all.add(
                    switch (random.nextInt(5)) {
                        case 0 -> badge;
                        case 1 ->
                            JsonObject.builder()
                                    .put("otherW3CVerifiableCredential", badge)
                                    .build();
                        case 2 -> provisional(type);
                        case 3 -> thing(LerRsEntries.VERIFICATION, 5);
                        default -> badge.with("credentialSubject", privateSubject());
                    });
        }
        return new JsonArray(all);
    }

    private JsonObject provisional(Table type) {
        JsonObject subject =
                JsonObject.builder().put("educationAndLearning", thing(type, 4)).build();
        return JsonObject.builder()
                .put("@context", scalar())
                .put("credentialSubject", subject)
                .build();
    }

    private JsonObject privateSubject() {
        JsonObject number = JsonObject.builder()
                .put("identityType", "nationalIdentityNumber")
                .put("identityHash", "900-00-0044")
                .build();
        return JsonObject.builder().put("identifier", JsonArray.of(number)).build();
    }

    private JsonValue scalar() {
        return switch (random.nextInt(6)) {
            case 0 -> new JsonNumber("3.50");
            case 1 -> JsonBoolean.TRUE;
            case 2 -> new JsonArray(List.of(new JsonString("one"), new JsonString("two")));
            default -> new JsonString("word " + random.nextInt(10));
        };
    }
}
