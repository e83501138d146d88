package org.lerkit.cli.vcapi;

import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.node;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** Asks for a credential to be secured. */
record IssueRequest(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Requests.draft("IssueRequest");
    private static final One<JsonObject> CREDENTIAL = MEMBERS.required("credential", OBJECT);
    private static final Maybe<IssueOptions> OPTIONS = MEMBERS.optional("options", node(() -> IssueOptions.SHAPE));
    static final Shape<IssueRequest> SHAPE = MEMBERS.shape(IssueRequest::new);

    // spotless:off - one line a member
    JsonObject credential() { return CREDENTIAL.in(json); }
    IssueOptions options() { return OPTIONS.in(json).orElse(IssueOptions.NONE); }

    @Override public Shape<IssueRequest> shape() { return SHAPE; }
    // spotless:on
}
