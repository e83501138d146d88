package org.lerkit.model.ob3;

import java.util.HashSet;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** The rule that an endorsement inside a credential endorses something that is inside it too. */
final class Endorsed {
    /** An endorsement, inside a credential, of something that is not. */
    static final ProblemCode ELSEWHERE = new ProblemCode("ob3.endorsement.elsewhere");

    private final Set<JsonString> ids = new HashSet<>();

    private Endorsed() {}

    static void check(JsonObject credential, Findings findings) {
        Endorsed endorsed = new Endorsed();
        endorsed.collect(credential, false);
        endorsed.check("", credential, findings);
    }

    /** All ids, but not those by which endorsements say what they endorse. */
    private void collect(JsonValue value, boolean endorsement) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> collect(item, endorsement));
        } else if (value instanceof JsonObject object) {
            if (object.members().get("id") instanceof JsonString id) {
                ids.add(id);
            }
            object.members().forEach((name, member) -> {
                if (!(endorsement && name.equals("credentialSubject"))) {
                    collect(member, name.equals("endorsement"));
                }
            });
        }
    }

    private void check(String member, JsonValue value, Findings findings) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                check(member, array.items().get(i), findings.in(i));
            }
        } else if (value instanceof JsonObject object) {
            if (member.equals("endorsement")
                    && object.members().get("credentialSubject") instanceof JsonObject subject
                    && subject.members().get("id") instanceof JsonString id
                    && !ids.contains(id)) {
                findings.in("credentialSubject")
                        .in("id")
                        .warning(
                                ELSEWHERE,
                                "the endorsement is of something that is not in this credential",
                                "use the id of what it endorses here, or publish it by itself");
            }
            object.members().forEach((name, inner) -> check(name, inner, findings.in(name)));
        }
    }
}
