package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.OBJECT;
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

/**
 * What the items and associations of a framework refer to.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFDefinition">CASE 1.1, CFDefinition</a>
 */
public record CfDefinition(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFDefinition");
    private static final Many<CfConcept> CF_CONCEPTS = MEMBERS.many("CFConcepts", node(() -> CfConcept.SHAPE));
    private static final Many<CfSubject> CF_SUBJECTS = MEMBERS.many("CFSubjects", node(() -> CfSubject.SHAPE));
    private static final Many<CfLicense> CF_LICENSES = MEMBERS.many("CFLicenses", node(() -> CfLicense.SHAPE));
    private static final Many<CfItemType> CF_ITEM_TYPES = MEMBERS.many("CFItemTypes", node(() -> CfItemType.SHAPE));
    private static final Many<CfAssociationGrouping> CF_ASSOCIATION_GROUPINGS =
            MEMBERS.many("CFAssociationGroupings", node(() -> CfAssociationGrouping.SHAPE));
    private static final Maybe<JsonObject> EXTENSIONS = MEMBERS.optional("extensions", OBJECT);
    public static final Shape<CfDefinition> SHAPE = MEMBERS.shape(CfDefinition::new);

    // spotless:off - one line a member
    /** Concepts. */
    public List<CfConcept> cfConcepts() { return CF_CONCEPTS.in(json); }
    /** Subjects. */
    public List<CfSubject> cfSubjects() { return CF_SUBJECTS.in(json); }
    /** Licences. */
    public List<CfLicense> cfLicenses() { return CF_LICENSES.in(json); }
    /** Types of items. */
    public List<CfItemType> cfItemTypes() { return CF_ITEM_TYPES.in(json); }
    /** Groups of associations. */
    public List<CfAssociationGrouping> cfAssociationGroupings() { return CF_ASSOCIATION_GROUPINGS.in(json); }
    /** The member {@code extensions}: what publishers add, since 1.1. */
    public Optional<JsonObject> caseExtensions() { return EXTENSIONS.in(json); }

    @Override public Shape<CfDefinition> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfDefinition}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfDefinition, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder cfConcepts(List<CfConcept> values) { return set(CF_CONCEPTS, values); }
        public Builder cfSubjects(List<CfSubject> values) { return set(CF_SUBJECTS, values); }
        public Builder cfLicenses(List<CfLicense> values) { return set(CF_LICENSES, values); }
        public Builder cfItemTypes(List<CfItemType> values) { return set(CF_ITEM_TYPES, values); }
        public Builder cfAssociationGroupings(List<CfAssociationGrouping> values) { return set(CF_ASSOCIATION_GROUPINGS, values); }
        public Builder caseExtensions(JsonObject value) { return set(EXTENSIONS, value); }
    }
    // spotless:on
}
