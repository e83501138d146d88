package org.lerkit.cli.vcapi;

import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.node;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** Asks whether a credential is what it says. */
record VerifyCredentialRequest(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Requests.draft("VerifyCredentialRequest");
    private static final One<JsonObject> CREDENTIAL = MEMBERS.required("verifiableCredential", OBJECT);
    private static final Maybe<VerifyOptions> OPTIONS = MEMBERS.optional("options", node(() -> VerifyOptions.SHAPE));
    static final Shape<VerifyCredentialRequest> SHAPE = MEMBERS.shape(VerifyCredentialRequest::new);

    // spotless:off - one line a member
    JsonObject verifiableCredential() { return CREDENTIAL.in(json); }
    VerifyOptions options() { return OPTIONS.in(json).orElse(VerifyOptions.NONE); }

    @Override public Shape<VerifyCredentialRequest> shape() { return SHAPE; }
    // spotless:on
}
