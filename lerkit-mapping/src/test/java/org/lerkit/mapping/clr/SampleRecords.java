package org.lerkit.mapping.clr;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Organization;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** A record in which every member of every thing says something, found by looking at what a record consists of. */
final class SampleRecords {
    private static final Map<String, String> REFERENCES = Map.of(
            "provider",
            "o1",
            "issuer",
            "o2",
            "sender",
            "o1",
            "endorser",
            "o2",
            "recipients",
            "o2",
            "achievedLevel",
            "l1");

    private final String kind;
    private int counter;
    private int organizations;
    private int levels;

    private SampleRecords(String kind) {
        this.kind = kind;
    }

    /** A record of one attainment of a kind, with a part of the same kind. */
    static LearnerRecord full(String kind) {
        JsonObject json = (JsonObject) new SampleRecords(kind).object(LearnerRecord.class, 0);
        return LearnerRecord.of(JsonObject.builder()
                .put("format", LearnerRecord.FORMAT)
                .putAll(json.members())
                .build());
    }

    private JsonValue object(Class<?> type, int depth) {
        JsonObject.Builder json = JsonObject.builder();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonValue value = value(component.getName(), component.getGenericType(), type, depth);
            if (value != null) {
                json.put(component.getName(), value);
            }
        }
        return json.build();
    }

    private @org.jspecify.annotations.Nullable JsonValue value(String name, Type type, Class<?> in, int depth) {
        if (type instanceof ParameterizedType generic) {
            Class<?> item = (Class<?>) generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return single(name, item, in, depth);
            } else if (item == Verification.class || (item == Attainment.class && depth > 1)) {
                return null;
            }
            boolean two = item == Organization.class || depth == 0 || name.equals("levels");
            JsonValue first = single(name, item, in, depth);
            return two && item != Attainment.class
                    ? JsonArray.of(first, single(name, item, in, depth))
                    : JsonArray.of(first);
        }
        return single(name, (Class<?>) type, in, depth);
    }

    private JsonValue single(String name, Class<?> type, Class<?> in, int depth) {
        if (type == AttainmentKind.class) {
            return new JsonString(kind);
        } else if (name.equals("key")) {
            return new JsonString(key(in));
        } else if (REFERENCES.containsKey(name)) {
            return new JsonString(REFERENCES.get(name));
        } else if (type == Decimal.class) {
            return new JsonString("+0" + counter++ + ".50");
        } else if (type == Iri.class || name.equals("from") || name.equals("to")) {
            return new JsonString("urn:x:" + counter++);
        } else if (type == LexicalDate.class) {
            return new JsonString("2024-11-1" + counter++ % 10);
        } else if (type.isRecord() && type != org.lerkit.model.value.LocalizedText.class) {
            return object(type, type == Attainment.class ? depth + 1 : depth);
        }
        return new JsonString("text " + counter++);
    }

    private String key(Class<?> in) {
        if (in == Organization.class) {
            return "o" + ++organizations;
        }
        return in == Attainment.class ? "a" + counter++ + "key" : "l" + (levels++ % 2 + 1);
    }
}
