package org.lerkit.mapping.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Organization;
import org.lerkit.model.record.Result;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * Small records that say anything a record can say, drawn by a seed from what the hub consists of: every member is there
 * with the same chance, so that over some hundreds of records each meets each other one. A record has a date, a sender, a
 * learner with an identifier and one course at least, because no writer can do without.
 */
public final class GeneratedRecords {
    private static final List<String> ORGANIZATIONS = List.of("org-1", "org-2");
    private static final Map<String, List<String>> REFERENCES = Map.of(
            "provider", ORGANIZATIONS,
            "issuer", ORGANIZATIONS,
            "sender", ORGANIZATIONS,
            "endorser", ORGANIZATIONS,
            "recipients", ORGANIZATIONS);
    private static final List<AttainmentKind> KINDS = List.of(
            AttainmentKind.PROGRAMME,
            AttainmentKind.TERM,
            AttainmentKind.COURSE,
            AttainmentKind.MODULE,
            AttainmentKind.AWARD,
            AttainmentKind.TEST,
            AttainmentKind.SUBTEST,
            AttainmentKind.SUMMARY,
            AttainmentKind.COMPETENCY,
            AttainmentKind.BADGE,
            AttainmentKind.LICENCE,
            AttainmentKind.ACTIVITY,
            AttainmentKind.ACADEMIC_RECORD);
    private static final List<String> WORDS = List.of(
            "Pâtisserie", "Łódź", "quoted \"x\"", "a; b", "溶接", "line\nbreak", "<b>", "100 %", "O'Neill & Co", "plain");

    /** The depth of things that are no attainments: of what they can say, more is said. */
    private static final int INSIDE = 9;

    private final SplittableRandom random;
    private final double chance;
    private int keys;
    private int levels;

    private GeneratedRecords(long seed, double chance) {
        this.random = new SplittableRandom(seed);
        this.chance = chance;
    }

    /** A record of some 15 to 40 leaves. */
    public static LearnerRecord small(long seed) {
        return new GeneratedRecords(seed, 0.06).record();
    }

    private LearnerRecord record() {
        JsonObject drawn = (JsonObject) object(LearnerRecord.class, 0);
        JsonObject.Builder json = JsonObject.builder().put("format", LearnerRecord.FORMAT);
        JsonObject document = (JsonObject) drawn.get("document").orElse(JsonObject.EMPTY);
        json.put(
                "document",
                document.with("created", new JsonString("2026-01-0" + random.nextInt(1, 10) + "T08:00:00Z"))
                        .with("sender", new JsonString("org-1")));
        JsonObject learner = (JsonObject) drawn.get("learner").orElse(JsonObject.EMPTY);
        json.put("learner", learner.with("identifiers", JsonArray.of(JsonObject.EMPTY.with("value", text()))));
        List<JsonValue> organizations = new ArrayList<>();
        for (String key : ORGANIZATIONS) {
            JsonObject organization = (JsonObject) object(Organization.class, 0);
            organizations.add(organization.with("key", new JsonString(key)).with("name", text()));
        }
        json.put("organizations", new JsonArray(organizations));
        List<JsonValue> attainments = new ArrayList<>();
        for (int count = random.nextInt(1, 3); count > 0; count--) {
            attainments.add(object(Attainment.class, 1));
        }
        attainments.set(0, ((JsonObject) attainments.get(0)).with("kind", new JsonString("course")));
        json.put("attainments", new JsonArray(attainments));
        drawn.members().forEach((name, value) -> {
            if (!List.of("document", "learner", "organizations", "attainments").contains(name)) {
                json.put(name, value);
            }
        });
        return LearnerRecord.of(LearnerRecord.of(json.build()).toJson());
    }

    private JsonValue object(Class<?> type, int depth) {
        JsonObject.Builder json = JsonObject.builder();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonValue value = value(component.getName(), component.getGenericType(), type, depth);
            if (value != null) {
                json.put(component.getName(), value);
            }
        }
        return type == Result.class ? achieved(json.build()) : json.build();
    }

    /** A result that names the level which was achieved names one of its own. */
    private static JsonObject achieved(JsonObject result) {
        return result.get("levels")
                .map(levels -> ((JsonObject) ((JsonArray) levels).items().get(0))
                        .get("key")
                        .orElseThrow())
                .map(key -> result.with("achievedLevel", key))
                .orElseGet(() -> result.without("achievedLevel"));
    }

    private @Nullable JsonValue value(String name, Type type, Class<?> in, int depth) {
        if (!(type instanceof ParameterizedType generic)) {
            return single(name, (Class<?>) type, in, depth);
        }
        Class<?> item = (Class<?>) generic.getActualTypeArguments()[0];
        boolean needed = in == Attainment.class && name.equals("title");
        if (item == Verification.class || (item == Attainment.class && depth > 2) || !(needed || said(depth))) {
            return null;
        }
        if (generic.getRawType() == Optional.class) {
            return single(name, item, in, depth);
        }
        List<JsonValue> items = new ArrayList<>(List.of(single(name, item, in, depth)));
        if (said(0)) {
            items.add(single(name, item, in, depth));
        }
        return new JsonArray(items);
    }

    private boolean said(int depth) {
        return random.nextDouble() < (depth == INSIDE ? 0.4 : chance);
    }

    private JsonValue single(String name, Class<?> type, Class<?> in, int depth) {
        if (type == AttainmentKind.class) {
            return new JsonString(KINDS.get(random.nextInt(KINDS.size())).text());
        } else if (name.equals("key")) {
            return new JsonString(in == Attainment.class ? "a-" + ++keys : "l-" + (levels++ % 2 + 1));
        } else if (REFERENCES.containsKey(name)) {
            List<String> all = REFERENCES.get(name);
            return new JsonString(all.get(random.nextInt(all.size())));
        } else if (type == Decimal.class) {
            return new JsonString(String.format(Locale.ROOT, "%d.%02d", random.nextInt(120), random.nextInt(100)));
        } else if (type == Iri.class || name.equals("from") || name.equals("to")) {
            return new JsonString("urn:x:" + random.nextInt(1_000));
        } else if (type == LexicalDate.class) {
            return new JsonString(
                    String.format(Locale.ROOT, "2024-%02d-%02d", random.nextInt(1, 13), random.nextInt(1, 29)));
        } else if (type.isRecord() && type != LocalizedText.class) {
            return object(type, type == Attainment.class ? depth + 1 : INSIDE);
        }
        return text();
    }

    private JsonString text() {
        return new JsonString(WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(1_000));
    }
}
