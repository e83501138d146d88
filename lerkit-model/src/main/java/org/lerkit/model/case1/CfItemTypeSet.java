package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A type of items with those below it.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFItemTypeSet">CASE 1.1, CFItemTypeSet</a>
 */
public record CfItemTypeSet(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFItemTypeSet");
    private static final Many<CfItemType> CF_ITEM_TYPES = MEMBERS.some("CFItemTypes", node(() -> CfItemType.SHAPE));
    public static final Shape<CfItemTypeSet> SHAPE = MEMBERS.shape(CfItemTypeSet::new);

    // spotless:off - one line a member
    /** Types of items. */
    public List<CfItemType> cfItemTypes() { return CF_ITEM_TYPES.in(json); }

    @Override public Shape<CfItemTypeSet> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfItemTypeSet}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfItemTypeSet, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder cfItemTypes(List<CfItemType> values) { return set(CF_ITEM_TYPES, values); }
    }
    // spotless:on
}
