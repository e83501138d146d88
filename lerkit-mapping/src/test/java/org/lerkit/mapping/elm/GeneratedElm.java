package org.lerkit.mapping.elm;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Together;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Makes credentials with any members that the tables know. */
final class GeneratedElm {
    private static final long SEED = 20261126;
    private static final List<String> CLASSES = List.of(
            "LearningAchievement",
            "LearningAssessment",
            "LearningActivity",
            "LearningEntitlement",
            "Qualification",
            "Person",
            "Organisation");

    private final SplittableRandom random;

    private GeneratedElm(int round) {
        this.random = new SplittableRandom(SEED + round);
    }

    /** The credential of a round, the same each time. */
    static JsonObject credential(int round) {
        GeneratedElm made = new GeneratedElm(round);
        JsonObject credential = made.thing(CredentialTables.CREDENTIAL, 0)
                .with(
                        "type",
                        JsonArray.of(
                                new JsonString("VerifiableCredential"), new JsonString("EuropeanDigitalCredential")))
                .with("issued", made.date())
                .with("issuer", made.thing(AgentTables.ORGANISATION, 3).with("legalName", made.word()))
                .with("credentialSubject", made.thing(AgentTables.PERSON, 0).with("hasClaim", made.claims()));
        return round % 7 == 0 ? JsonObject.builder().put("elm", credential).build() : credential;
    }

    private JsonArray claims() {
        List<JsonValue> claims = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            claims.add(thing(ClaimTables.CLAIM, 1));
        }
        return new JsonArray(claims);
    }

    private JsonObject thing(Table type, int depth) {
        JsonObject.Builder json = JsonObject.builder();
        boolean empty = true;
        for (Table.Row row : type.rows()) {
            List<Table> inside = row.form().tables();
            if ((depth < 6 && random.nextInt(9 + 3 * depth) < 2) || (empty && inside.isEmpty())) {
                json.put(row.element(), value(row.element(), row.form(), inside, depth));
                empty = false;
            }
        }
        return type == ClaimTables.CLAIM && random.nextInt(10) > 0
                ? json.build().with("title", word())
                : json.build();
    }

    private JsonValue date() {
        return new JsonString("2026-0" + random.nextInt(1, 10) + "-1" + random.nextInt(10)
                + (random.nextBoolean() ? "" : "T08:00:00Z"));
    }

    private JsonValue word() {
        return JsonObject.builder().put("en", "word " + random.nextInt(10)).build();
    }

    private JsonValue value(String name, Form form, List<Table> inside, int depth) {
        if (name.equals("type")) {
            return new JsonString(CLASSES.get(random.nextInt(CLASSES.size())));
        } else if (!inside.isEmpty()) {
            List<JsonValue> all = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(2); i++) {
                all.add(thing(inside.get(0), depth + 1));
            }
            return all.size() == 1 && random.nextBoolean() ? all.get(0) : new JsonArray(all);
        } else if (form instanceof Together) {
            return words();
        }
        if (name.contains("Date") || name.startsWith("valid") || name.startsWith("issue")) {
            return date();
        }
        return form instanceof People && random.nextInt(3) == 0 ? thing(AgentTables.PERSON, 5) : scalar();
    }

    private JsonValue words() {
        return switch (random.nextInt(4)) {
            case 0 -> scalar();
            case 1 ->
                JsonObject.builder()
                        .put("en", "word " + random.nextInt(10))
                        .put("fr", "mot " + random.nextInt(10))
                        .build();
            default ->
                JsonObject.builder().put("und", "word " + random.nextInt(10)).build();
        };
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
