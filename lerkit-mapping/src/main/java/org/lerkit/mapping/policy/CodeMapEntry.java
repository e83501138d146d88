package org.lerkit.mapping.policy;

import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** A {@link CodeMap} as it is written: a code of the other list, or an array of those that are possible, for each code. */
record CodeMapEntry(JsonObject json) implements PolicyFile.Entry {
    private static final ShapeDraft MEMBERS = PolicyFile.typed("CodeMap");
    private static final PolicyFile.Head HEAD = PolicyFile.Head.of(MEMBERS);
    private static final One<String> FROM = MEMBERS.required("from", TEXT);
    private static final One<String> TO = MEMBERS.required("to", TEXT);
    private static final One<JsonObject> CODES = MEMBERS.required("codes", OBJECT);
    static final Shape<CodeMapEntry> SHAPE = MEMBERS.shape(CodeMapEntry::new).rule("codes", CodeMapEntry::checkCodes);

    private static void checkCodes(CodeMapEntry map, Findings findings) {
        CODES.in(map.json).members().forEach((code, to) -> {
            if (texts(to).isEmpty()) {
                findings.in(CODES.name())
                        .in(code)
                        .error(
                                Findings.TYPE,
                                "expected a string or an array of strings, found " + to.kind(),
                                "write the code of the other list, or all that are possible");
            }
        });
    }

    /** The texts of a text or of an array of texts; none if it is neither. */
    private static List<String> texts(JsonValue value) {
        List<JsonValue> items = value instanceof JsonArray array ? array.items() : List.of(value);
        List<String> texts = items.stream()
                .filter(JsonString.class::isInstance)
                .map(item -> ((JsonString) item).value())
                .toList();
        return texts.size() == items.size() ? texts : List.of();
    }

    @Override
    public Policy policy() {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        CODES.in(json).members().forEach((code, to) -> codes.put(code, texts(to)));
        return new CodeMap(HEAD.name(json), HEAD.source().in(json), FROM.in(json), TO.in(json), codes);
    }

    @Override
    public Shape<CodeMapEntry> shape() {
        return SHAPE;
    }
}
