package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * The subject of a wrapped record. The published schema expects the record in {@code lerrsType}; documents have its members here.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/VerifiableCredentialLER-RSType.json">HR Open 4.4, VerifiableCredentialLER-RSType</a>
 */
public record LerRsSubject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "LerRsSubject", "recruiting/json/VerifiableCredentialLER-RSType.json")
            .arraysOnly();
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<LerRs> LERRS_TYPE = MEMBERS.optional("lerrsType", node(() -> LerRs.SHAPE));
    public static final Shape<LerRsSubject> SHAPE = MEMBERS.shape(LerRsSubject::new);

    // spotless:off - one line a member
    /** Whom it is about. */
    public Optional<Iri> id() { return ID.in(json); }
    /** The record, where it stands apart. */
    public Optional<LerRs> lerrsType() { return LERRS_TYPE.in(json); }

    @Override public Shape<LerRsSubject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LerRsSubject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LerRsSubject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder lerrsType(LerRs value) { return set(LERRS_TYPE, value); }
    }
    // spotless:on
}
