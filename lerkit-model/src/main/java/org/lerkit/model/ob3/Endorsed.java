package org.lerkit.model.ob3;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private static final String ENDORSEMENT = "endorsement";

    private final JsonObject credential;
    private @Nullable Set<JsonString> ids;

    private Endorsed(JsonObject credential) {
        this.credential = credential;
    }

    static void check(JsonObject credential, Findings findings) {
        if (credential.mayContain(ENDORSEMENT)) {
            new Endorsed(credential).check("", credential, findings);
        }
    }

    private void check(String member, JsonValue value, Findings findings) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                check(member, array.items().get(i), findings.in(i));
            }
        } else if (value instanceof JsonObject object) {
            if (member.equals(ENDORSEMENT)
                    && object.members().get("credentialSubject") instanceof JsonObject subject
                    && subject.members().get("id") instanceof JsonString id
                    && !ids().contains(id)) {
                findings.in("credentialSubject")
                        .in("id")
                        .warning(
                                ELSEWHERE,
                                "the endorsement is of something that is not in this credential",
                                "use the id of what it endorses here, or publish it by itself");
            }
            if (!object.mayContain(ENDORSEMENT)) {
                return;
            }
            for (int i = 0; i < object.size(); i++) {
                JsonValue inner = object.value(i);
                if (inner instanceof JsonObject || inner instanceof JsonArray) {
                    check(object.name(i), inner, findings.in(object.name(i)));
                }
            }
        }
    }

    /** Collected when the first endorsement is there: most credentials have none inside. */
    private Set<JsonString> ids() {
        Set<JsonString> all = ids;
        if (all == null) {
            all = new HashSet<>();
            collect(credential, false, all);
            ids = all;
        }
        return all;
    }

    /** All ids, but not those by which endorsements say what they endorse. */
    private static void collect(JsonValue value, boolean endorsement, Set<JsonString> ids) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> collect(item, endorsement, ids));
        } else if (value instanceof JsonObject object) {
            if (object.members().get("id") instanceof JsonString id) {
                ids.add(id);
            }
            object.members().forEach((name, member) -> {
                if (!(endorsement && name.equals("credentialSubject"))) {
                    collect(member, name.equals(ENDORSEMENT), ids);
                }
            });
        }
    }
}
