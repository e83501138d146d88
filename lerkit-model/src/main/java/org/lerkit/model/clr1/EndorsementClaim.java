package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * What is endorsed, and what is said of it.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_EndorsementClaim">Comprehensive Learner Record 1.0, EndorsementClaim</a>
 */
public record EndorsementClaim(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("EndorsementClaim");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Maybe<String> ENDORSEMENT_COMMENT = MEMBERS.optional("endorsementComment", TEXT);
    public static final Shape<EndorsementClaim> SHAPE = MEMBERS.shape(EndorsementClaim::new);

    // spotless:off - one line a member
    /** The {@code id} of what is endorsed. */
    public Iri id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** A comment on its quality or fitness; Markdown. */
    public Optional<String> endorsementComment() { return ENDORSEMENT_COMMENT.in(json); }

    @Override public Shape<EndorsementClaim> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EndorsementClaim}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EndorsementClaim, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder endorsementComment(String value) { return set(ENDORSEMENT_COMMENT, value); }
    }
    // spotless:on
}
