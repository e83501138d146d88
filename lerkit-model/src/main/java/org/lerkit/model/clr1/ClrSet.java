package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Several records, as the service that gives out records returns them.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_ClrSet">Comprehensive Learner Record 1.0, ClrSet</a>
 */
public record ClrSet(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("ClrSet");
    private static final Many<Iri> CONTEXT = MEMBERS.anyContext(Clr1.CONTEXT);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Many<Clr> CLRS = MEMBERS.many("clrs", node(() -> Clr.SHAPE));
    private static final Many<String> SIGNED_CLRS = MEMBERS.many("signedClrs", Clr1.COMPACT_JWS);
    public static final Shape<ClrSet> SHAPE = MEMBERS.shape(ClrSet::new);

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning. */
    public List<Iri> context() { return CONTEXT.in(json); }
    /** What identifies the set. */
    public Optional<Iri> id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** The records. */
    public List<Clr> clrs() { return CLRS.in(json); }
    /** Records that are signed, as compact JWS. */
    public List<String> signedClrs() { return SIGNED_CLRS.in(json); }

    @Override public Shape<ClrSet> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ClrSet}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ClrSet, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<Iri> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder clrs(List<Clr> values) { return set(CLRS, values); }
        public Builder signedClrs(List<String> values) { return set(SIGNED_CLRS, values); }
    }
    // spotless:on
}
