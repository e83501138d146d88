package org.lerkit.model.ob2;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;

/**
 * Finds the names of members and types that no context of the document maps to an IRI: to JSON-LD they are not there.
 * Where a context that has to be fetched may map them, nothing is said.
 */
final class Terms {
    static final ProblemCode TYPE = new ProblemCode("ob2.term.type-unmapped");
    static final ProblemCode MEMBER = new ProblemCode("ob2.term.member-unmapped");

    private static final Set<String> OPEN_BADGES = Set.of(
            ("id type extensions obi validation cred dc schema sec xsd AlignmentObject CryptographicKey Endorsement "
                            + "Assertion BadgeClass Criteria Evidence Extension FrameValidation IdentityObject Image "
                            + "HostedBadge hosted Issuer Profile RevocationList SignedBadge signed TypeValidation "
                            + "VerificationObject author caption claim created creator description email endorsement "
                            + "expires genre image name owner publicKey publicKeyPem related startsWith tags "
                            + "targetDescription targetFramework targetName targetUrl telephone url version alignment "
                            + "allowedOrigins audience badge criteria endorsementComment evidence hashed identity "
                            + "issuedOn issuer narrative recipient revocationList revocationReason revoked "
                            + "revokedAssertions salt targetCode uid validatesType validationFrame validationSchema "
                            + "verification verificationProperty verify")
                    .split(" "));

    private Terms() {}

    /** Looks at a whole document, from its root: what stands inside has the contexts of what is around it. */
    static void check(Node node, Findings findings) {
        if (findings.isRoot()) {
            check(node.json(), OPEN_BADGES, findings);
        }
    }

    private static void check(JsonValue value, Set<String> outer, Findings findings) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                check(array.items().get(i), outer, findings.in(i));
            }
        } else if (value instanceof JsonObject object && Extension.SHAPE.names(object)) {
            findings.check(new Extension(object));
        } else if (value instanceof JsonObject object && !isLanguageValue(object)) {
            Set<String> known = new HashSet<>(outer);
            if (addTerms(object, known)) {
                checkObject(object, known, findings);
            }
        }
    }

    private static boolean isLanguageValue(JsonObject object) {
        return object.members().containsKey("@value");
    }

    /** Adds what the contexts of an object define; false if one of them has to be fetched first. */
    private static boolean addTerms(JsonObject object, Set<String> known) {
        for (JsonValue context : OpenBadges2.items(object, "@context")) {
            if (context instanceof JsonObject definitions) {
                known.addAll(definitions.members().keySet());
            } else if (!OpenBadges2.isContext(context)) {
                return false;
            }
        }
        return true;
    }

    private static void checkObject(JsonObject object, Set<String> known, Findings findings) {
        List<JsonValue> types = OpenBadges2.items(object, "type");
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) instanceof JsonString type && !isMapped(type.value(), known)) {
                Findings place = findings.in("type");
                (object.members().get("type") instanceof JsonArray ? place.in(i) : place)
                        .error(TYPE, "no context maps this type to an IRI", "write it in full, or add its context");
            }
        }
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            Findings place = findings.in(member.getKey());
            if (!isMapped(member.getKey(), known)) {
                place.warning(
                        MEMBER,
                        "no context maps this name to an IRI, so it says nothing",
                        "correct it, write it in full, or add its context");
            } else if (!member.getKey().equals("@context")) {
                check(member.getValue(), known, place);
            }
        }
    }

    private static boolean isMapped(String name, Set<String> known) {
        return name.startsWith("@") || name.indexOf(':') > 0 || known.contains(name);
    }
}
