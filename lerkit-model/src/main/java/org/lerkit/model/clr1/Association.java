package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * How the achievement that this is in belongs to another.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Association">Comprehensive Learner Record 1.0, Association</a>
 */
public record Association(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Association");
    private static final One<AssociationType> ASSOCIATION_TYPE =
            MEMBERS.required("associationType", AssociationType.TYPE);
    private static final One<Iri> TARGET_ID = MEMBERS.required("targetId", IRI);
    private static final One<String> TITLE = MEMBERS.required("title", TEXT);
    public static final Shape<Association> SHAPE = MEMBERS.shape(Association::new);

    // spotless:off - one line a member
    /** What this achievement is to the other. */
    public AssociationType associationType() { return ASSOCIATION_TYPE.in(json); }
    /** The {@code id} of the other. */
    public Iri targetId() { return TARGET_ID.in(json); }
    /** What to call the other. */
    public String title() { return TITLE.in(json); }

    @Override public Shape<Association> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Association}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Association, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder associationType(AssociationType value) { return set(ASSOCIATION_TYPE, value); }
        public Builder targetId(Iri value) { return set(TARGET_ID, value); }
        public Builder title(String value) { return set(TITLE, value); }
    }
    // spotless:on
}
