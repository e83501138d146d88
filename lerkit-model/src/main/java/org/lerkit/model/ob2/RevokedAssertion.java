package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * An assertion that was taken back: what identifies it, and why.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#revokedAssertions">Open Badges 2.0, RevokedAssertion</a>
 */
public record RevokedAssertion(JsonObject json) implements Node {
    /** An entry of which no one can tell what was taken back. */
    public static final ProblemCode UNIDENTIFIED = new ProblemCode("ob2.revocation-list.unidentified");

    private static final ShapeDraft MEMBERS = OpenBadges2.draft("RevokedAssertion");
    private static final Many<String> TYPE = MEMBERS.typeByDefault("Assertion");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", OpenBadges2.IRI);
    private static final Maybe<String> UID = MEMBERS.optional("uid", TEXT);
    private static final Maybe<Boolean> REVOKED = MEMBERS.optional("revoked", BOOLEAN);
    private static final Maybe<String> REVOCATION_REASON = MEMBERS.optional("revocationReason", TEXT);
    public static final Shape<RevokedAssertion> SHAPE =
            MEMBERS.shape(RevokedAssertion::new).rule("identity", RevokedAssertion::checkIdentified);

    // spotless:off - one line a member
    public List<String> type() { return TYPE.in(json); }
    /** The id of the assertion. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What identified an assertion of version 1 that has no id. */
    public Optional<String> uid() { return UID.in(json); }
    /** Whether it was taken back; what is in a list was, if nothing is said. */
    public Optional<Boolean> revoked() { return REVOKED.in(json); }
    /** Why it was taken back. */
    public Optional<String> revocationReason() { return REVOCATION_REASON.in(json); }

    @Override public Shape<RevokedAssertion> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RevokedAssertion}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RevokedAssertion, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder uid(String value) { return set(UID, value); }
        public Builder revoked(boolean value) { return set(REVOKED, value); }
        public Builder revocationReason(String value) { return set(REVOCATION_REASON, value); }
    }
    // spotless:on

    private static void checkIdentified(RevokedAssertion revoked, Findings findings) {
        if (revoked.id().isEmpty() && revoked.uid().isEmpty()) {
            findings.error(UNIDENTIFIED, "neither id nor uid", "add the id of the assertion that was taken back");
        }
    }
}
