package org.lerkit.model.clr2;

import static org.lerkit.model.json.MemberType.IRI;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * How one achievement belongs to another. Nothing but these members is allowed.
 *
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#association">Comprehensive Learner Record 2.0, Association</a>
 */
public record Association(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr2.draft("Association").closed();
    private static final One<String> TYPE = MEMBERS.typeAlone();
    private static final One<AssociationType> ASSOCIATION_TYPE =
            MEMBERS.required("associationType", AssociationType.TYPE);
    private static final One<Iri> SOURCE_ID = MEMBERS.required("sourceId", IRI);
    private static final One<Iri> TARGET_ID = MEMBERS.required("targetId", IRI);
    public static final Shape<Association> SHAPE = MEMBERS.shape(Association::new);

    // spotless:off - one line a member
    public String type() { return TYPE.in(json); }
    /** What the source is to the target. */
    public AssociationType associationType() { return ASSOCIATION_TYPE.in(json); }
    /** The {@code id} of one achievement. */
    public Iri sourceId() { return SOURCE_ID.in(json); }
    /** The {@code id} of the other. */
    public Iri targetId() { return TARGET_ID.in(json); }

    @Override public Shape<Association> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Association}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Association, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder associationType(AssociationType value) { return set(ASSOCIATION_TYPE, value); }
        public Builder sourceId(Iri value) { return set(SOURCE_ID, value); }
        public Builder targetId(Iri value) { return set(TARGET_ID, value); }
    }
    // spotless:on
}
