package org.lerkit.cli.vcapi;

import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** Asks for a part of a credential. */
record DeriveRequest(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Requests.draft("DeriveRequest");
    private static final One<JsonObject> VERIFIABLE_CREDENTIAL = MEMBERS.required("verifiableCredential", OBJECT);
    private static final Maybe<Options> OPTIONS = MEMBERS.optional("options", node(() -> Options.SHAPE));
    static final Shape<DeriveRequest> SHAPE = MEMBERS.shape(DeriveRequest::new);

    // spotless:off - one line a member
    JsonObject verifiableCredential() { return VERIFIABLE_CREDENTIAL.in(json); }
    Optional<Options> options() { return OPTIONS.in(json); }

    @Override public Shape<DeriveRequest> shape() { return SHAPE; }
    // spotless:on

    /** Which part. */
    record Options(JsonObject json) implements Node {
        private static final ShapeDraft MEMBERS = Requests.draft("DeriveOptions");
        private static final Many<String> SELECTIVE_POINTERS = MEMBERS.many("selectivePointers", Requests.POINTER);
        static final Shape<Options> SHAPE = MEMBERS.shape(Options::new);

        // spotless:off - one line a member
        /** What is disclosed beside what always is. */
        List<JsonPointer> selectivePointers() { return Requests.pointers(SELECTIVE_POINTERS.in(json)); }

        @Override public Shape<Options> shape() { return SHAPE; }
        // spotless:on
    }

    List<JsonPointer> disclosed() {
        return options().map(Options::selectivePointers).orElse(List.of());
    }
}
