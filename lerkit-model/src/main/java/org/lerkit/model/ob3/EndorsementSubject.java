package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;

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
 * What is endorsed, and how.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#endorsementsubject">Open Badges 3.0, EndorsementSubject</a>
 */
public record EndorsementSubject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("EndorsementSubject");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<LocalizedText> ENDORSEMENT_COMMENT =
            MEMBERS.optional("endorsementComment", LOCALIZED_TEXT);
    public static final Shape<EndorsementSubject> SHAPE = MEMBERS.shape(EndorsementSubject::new);

    // spotless:off - one line a member
    /** The {@code id} of what is endorsed. */
    public Iri id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** What the endorser says, in Markdown. */
    public Optional<LocalizedText> endorsementComment() { return ENDORSEMENT_COMMENT.in(json); }

    @Override public Shape<EndorsementSubject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EndorsementSubject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EndorsementSubject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder endorsementComment(LocalizedText value) { return set(ENDORSEMENT_COMMENT, value); }
    }
    // spotless:on
}
