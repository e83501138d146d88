package org.lerkit.model.hropen;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;

/** What vouches for an entry of a record: someone to ask, a place to look, or a credential. */
public sealed interface Verification extends Node
        permits ReferenceScheme,
                VerifyingOrganization,
                OtherVerifiableCredential,
                NestedVerification,
                ProvisionalCredential,
                EmbeddedCredential {
    /** Seen as what its members say it is; what says nothing of the kind is seen as a credential. */
    MemberType<Verification> TYPE = MemberType.chosen(Verification::shapeOf);

    /** An item of {@code verifications}, seen the same way. */
    static Verification of(JsonObject json) {
        return shapeOf(json).of(json);
    }

    /** The credential, where there is one, as it was issued. */
    default Optional<JsonObject> credential() {
        if (this instanceof OtherVerifiableCredential other) {
            return Optional.of(other.otherW3CVerifiableCredential());
        }
        if (this instanceof NestedVerification nested) {
            return nested.verification().flatMap(Verification::credential);
        }
        return this instanceof ProvisionalCredential || this instanceof EmbeddedCredential
                ? Optional.of(json())
                : Optional.empty();
    }

    private static Shape<? extends Verification> shapeOf(JsonObject json) {
        if (json.members().containsKey("otherW3CVerifiableCredential")) {
            return OtherVerifiableCredential.SHAPE;
        } else if (json.members().containsKey("Verification")) {
            return NestedVerification.SHAPE;
        } else if (isProvisional(json.members().get("@context"))) {
            return ProvisionalCredential.SHAPE;
        } else if (json.members().containsKey("reference")) {
            return ReferenceScheme.SHAPE;
        }
        return json.members().containsKey("verifyingOrganization")
                        || json.members().isEmpty()
                ? VerifyingOrganization.SHAPE
                : EmbeddedCredential.SHAPE;
    }

    private static boolean isProvisional(@Nullable JsonValue contexts) {
        return contexts instanceof JsonArray array
                && array.items().stream()
                        .anyMatch(context -> context instanceof JsonString text
                                && HrOpen.ANY_PROVISIONAL.matcher(text.value()).matches());
    }
}
