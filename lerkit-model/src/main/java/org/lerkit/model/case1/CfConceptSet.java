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
 * A concept with those below it.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFConceptSet">CASE 1.1, CFConceptSet</a>
 */
public record CfConceptSet(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFConceptSet");
    private static final Many<CfConcept> CF_CONCEPTS = MEMBERS.some("CFConcepts", node(() -> CfConcept.SHAPE));
    public static final Shape<CfConceptSet> SHAPE = MEMBERS.shape(CfConceptSet::new);

    // spotless:off - one line a member
    /** Concepts. */
    public List<CfConcept> cfConcepts() { return CF_CONCEPTS.in(json); }

    @Override public Shape<CfConceptSet> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfConceptSet}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfConceptSet, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder cfConcepts(List<CfConcept> values) { return set(CF_CONCEPTS, values); }
    }
    // spotless:on
}
