package org.lerkit.cli.vcapi;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** What a credential or a presentation is verified for. */
record VerifyOptions(JsonObject json) implements Node {
    static final VerifyOptions NONE = new VerifyOptions(JsonObject.EMPTY);

    private static final ShapeDraft MEMBERS = Requests.draft("VerifyOptions");
    private static final Many<String> CHECKS = MEMBERS.many("checks", TEXT);
    private static final Maybe<String> CHALLENGE = MEMBERS.optional("challenge", TEXT);
    private static final Many<String> DOMAIN = MEMBERS.many("domain", TEXT);
    static final Shape<VerifyOptions> SHAPE = MEMBERS.shape(VerifyOptions::new);

    // spotless:off - one line a member
    /** Which checks decide beside those that always do; all if there are none. */
    List<String> checks() { return CHECKS.in(json); }
    /** What the proof must answer. */
    Optional<String> challenge() { return CHALLENGE.in(json); }
    /** Whom the proof must be for. */
    List<String> domain() { return DOMAIN.in(json); }

    @Override public Shape<VerifyOptions> shape() { return SHAPE; }
    // spotless:on
}
