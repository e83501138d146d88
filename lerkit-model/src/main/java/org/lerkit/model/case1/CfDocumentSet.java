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
 * The documents that a service has.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFDocumentSet">CASE 1.1, CFDocumentSet</a>
 */
public record CfDocumentSet(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFDocumentSet");
    private static final Many<CfDocument> CF_DOCUMENTS = MEMBERS.some("CFDocuments", node(() -> CfDocument.SHAPE));
    public static final Shape<CfDocumentSet> SHAPE = MEMBERS.shape(CfDocumentSet::new);

    // spotless:off - one line a member
    /** The documents. */
    public List<CfDocument> cfDocuments() { return CF_DOCUMENTS.in(json); }

    @Override public Shape<CfDocumentSet> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfDocumentSet}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfDocumentSet, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder cfDocuments(List<CfDocument> values) { return set(CF_DOCUMENTS, values); }
    }
    // spotless:on
}
