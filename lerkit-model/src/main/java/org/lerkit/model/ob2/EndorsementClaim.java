package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * What is endorsed: its id, and what the endorser says of it. Members of its own kind that are claimed of it, such
 * as {@code email} of a profile, are among the {@link #extensions()}.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Endorsement">Open Badges 2.0, EndorsementClaim</a>
 */
public record EndorsementClaim(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges2.draft("EndorsementClaim");
    private static final One<Iri> ID = MEMBERS.required("id", OpenBadges2.IRI);
    private static final Many<String> TYPE = MEMBERS.many("type", TEXT);
    private static final Maybe<LocalizedText> ENDORSEMENT_COMMENT =
            MEMBERS.optional("endorsementComment", LOCALIZED_TEXT);
    public static final Shape<EndorsementClaim> SHAPE = MEMBERS.shape(EndorsementClaim::new);

    // spotless:off - one line a member
    /** What identifies what is endorsed. */
    public Iri id() { return ID.in(json); }
    /** What kind of object it is. */
    public List<String> type() { return TYPE.in(json); }
    /** What the endorser says, in Markdown. */
    public Optional<LocalizedText> endorsementComment() { return ENDORSEMENT_COMMENT.in(json); }

    @Override public Shape<EndorsementClaim> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EndorsementClaim}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EndorsementClaim, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder endorsementComment(LocalizedText value) { return set(ENDORSEMENT_COMMENT, value); }
    }
    // spotless:on
}
