package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.node;

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

/**
 * A whole framework of competencies: its document, and all items, associations, definitions and rubrics that belong to
 * it.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFPackage">CASE 1.1, CFPackage</a>
 */
public record CfPackage(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFPackage");
    private static final One<CfPckgDocument> CF_DOCUMENT =
            MEMBERS.required("CFDocument", node(() -> CfPckgDocument.SHAPE));
    private static final Many<CfPckgItem> CF_ITEMS = MEMBERS.many("CFItems", node(() -> CfPckgItem.SHAPE));
    private static final Many<CfPckgAssociation> CF_ASSOCIATIONS =
            MEMBERS.many("CFAssociations", node(() -> CfPckgAssociation.SHAPE));
    private static final Maybe<CfDefinition> CF_DEFINITIONS =
            MEMBERS.optional("CFDefinitions", node(() -> CfDefinition.SHAPE));
    private static final Many<CfRubric> CF_RUBRICS = MEMBERS.many("CFRubrics", node(() -> CfRubric.SHAPE));
    private static final Maybe<JsonObject> EXTENSIONS = MEMBERS.optional("extensions", OBJECT);
    public static final Shape<CfPackage> SHAPE = MEMBERS.shape(CfPackage::new)
            .rule("distinct-identifiers", PackageRules::checkIdentifiers)
            .rule("hierarchy", PackageRules::checkHierarchy);

    /** The package that a document is, or has in the member {@code CFPackage} that some services put around it. */
    public static CfPackage of(JsonObject document) {
        return document.get("CFDocument").isEmpty()
                        && document.get("CFPackage").orElse(null) instanceof JsonObject inside
                ? new CfPackage(inside)
                : new CfPackage(document);
    }

    // spotless:off - one line a member
    /** What the framework says of itself. */
    public CfPckgDocument cfDocument() { return CF_DOCUMENT.in(json); }
    /** The statements. */
    public List<CfPckgItem> cfItems() { return CF_ITEMS.in(json); }
    /** What they have to do with each other. */
    public List<CfPckgAssociation> cfAssociations() { return CF_ASSOCIATIONS.in(json); }
    /** What they refer to. */
    public Optional<CfDefinition> cfDefinitions() { return CF_DEFINITIONS.in(json); }
    /** How they are scored. */
    public List<CfRubric> cfRubrics() { return CF_RUBRICS.in(json); }
    /** The member {@code extensions}: what publishers add, since 1.1. */
    public Optional<JsonObject> caseExtensions() { return EXTENSIONS.in(json); }

    @Override public Shape<CfPackage> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfPackage}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfPackage, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder cfDocument(CfPckgDocument value) { return set(CF_DOCUMENT, value); }
        public Builder cfItems(List<CfPckgItem> values) { return set(CF_ITEMS, values); }
        public Builder cfAssociations(List<CfPckgAssociation> values) { return set(CF_ASSOCIATIONS, values); }
        public Builder cfDefinitions(CfDefinition value) { return set(CF_DEFINITIONS, value); }
        public Builder cfRubrics(List<CfRubric> values) { return set(CF_RUBRICS, values); }
        public Builder caseExtensions(JsonObject value) { return set(EXTENSIONS, value); }
    }
    // spotless:on
}
