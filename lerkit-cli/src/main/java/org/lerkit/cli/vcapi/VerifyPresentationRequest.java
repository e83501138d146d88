package org.lerkit.cli.vcapi;

import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.node;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** Asks whether a presentation is what it says. */
record VerifyPresentationRequest(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Requests.draft("VerifyPresentationRequest");
    private static final One<JsonObject> PRESENTATION = MEMBERS.required("verifiablePresentation", OBJECT);
    private static final Maybe<VerifyOptions> OPTIONS = MEMBERS.optional("options", node(() -> VerifyOptions.SHAPE));
    static final Shape<VerifyPresentationRequest> SHAPE = MEMBERS.shape(VerifyPresentationRequest::new);

    // spotless:off - one line a member
    JsonObject verifiablePresentation() { return PRESENTATION.in(json); }
    VerifyOptions options() { return OPTIONS.in(json).orElse(VerifyOptions.NONE); }

    @Override public Shape<VerifyPresentationRequest> shape() { return SHAPE; }
    // spotless:on
}
