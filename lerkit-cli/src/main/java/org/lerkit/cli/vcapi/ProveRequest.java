package org.lerkit.cli.vcapi;

import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** Asks for a presentation to be signed. */
record ProveRequest(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Requests.draft("ProveRequest");
    private static final One<JsonObject> PRESENTATION = MEMBERS.required("presentation", OBJECT);
    private static final Maybe<Options> OPTIONS = MEMBERS.optional("options", node(() -> Options.SHAPE));
    static final Shape<ProveRequest> SHAPE = MEMBERS.shape(ProveRequest::new);

    // spotless:off - one line a member
    JsonObject presentation() { return PRESENTATION.in(json); }
    Options options() { return OPTIONS.in(json).orElse(Options.NONE); }

    @Override public Shape<ProveRequest> shape() { return SHAPE; }
    // spotless:on

    /** For whom, and in answer to what. */
    record Options(JsonObject json) implements Node {
        static final Options NONE = new Options(JsonObject.EMPTY);

        private static final ShapeDraft MEMBERS = Requests.draft("ProveOptions");
        private static final Maybe<String> CHALLENGE = MEMBERS.optional("challenge", TEXT);
        private static final Maybe<String> DOMAIN = MEMBERS.optional("domain", TEXT);
        static final Shape<Options> SHAPE = MEMBERS.shape(Options::new);

        // spotless:off - one line a member
        Optional<String> challenge() { return CHALLENGE.in(json); }
        Optional<String> domain() { return DOMAIN.in(json); }

        @Override public Shape<Options> shape() { return SHAPE; }
        // spotless:on
    }
}
