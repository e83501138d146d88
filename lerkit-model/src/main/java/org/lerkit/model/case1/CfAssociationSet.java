package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * An item with all associations that it is an end of.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFAssociationSet">CASE 1.1, CFAssociationSet</a>
 */
public record CfAssociationSet(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFAssociationSet");
    private static final One<CfItem> CF_ITEM = MEMBERS.required("CFItem", node(() -> CfItem.SHAPE));
    private static final Many<CfPckgAssociation> CF_ASSOCIATIONS =
            MEMBERS.some("CFAssociations", node(() -> CfPckgAssociation.SHAPE));
    public static final Shape<CfAssociationSet> SHAPE = MEMBERS.shape(CfAssociationSet::new);

    // spotless:off - one line a member
    /** The item. */
    public CfItem cfItem() { return CF_ITEM.in(json); }
    /** What they have to do with each other. */
    public List<CfPckgAssociation> cfAssociations() { return CF_ASSOCIATIONS.in(json); }

    @Override public Shape<CfAssociationSet> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfAssociationSet}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfAssociationSet, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder cfItem(CfItem value) { return set(CF_ITEM, value); }
        public Builder cfAssociations(List<CfPckgAssociation> values) { return set(CF_ASSOCIATIONS, values); }
    }
    // spotless:on
}
